import { describe, expect, it } from 'vitest';
import { isAppUrl } from '#electron/security/app-url.ts';

describe('isAppUrl', () => {
  it.each(['app://omradesplan/', 'app://omradesplan/index.html#/plan/1', 'APP://omradesplan/a?b'])(
    'takes %s for our own',
    (address) => expect(isAppUrl(address)).toBe(true),
  );

  it.each([
    'app://omradesplan.example/',
    'app://omradesplan@example/',
    'app://user@omradesplan/',
    'app://other/index.html',
    'https://omradesplan/',
    'file:///index.html',
    'omradesplan',
    '',
  ])('takes %s for foreign', (address) => expect(isAppUrl(address)).toBe(false));
});
