import { describe, expect, it } from 'vitest';
import { staysInside } from '#electron/security/network.ts';

describe('staysInside', () => {
  it.each(['app://omradesplan/a.js', 'blob:app://omradesplan/1', 'data:text/plain,a'])(
    'lets %s through',
    (address) => expect(staysInside(address)).toBe(true),
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/a.js',
    'ftp://example.com/',
  ])('refuses %s', (address) => expect(staysInside(address)).toBe(false));
});
