import { describe, expect, it } from 'vitest';
import { readLink } from '#renderer/features/section/editor/read-link.ts';

describe('readLink', () => {
  it('understands web, mail and telephone the way people write them', () => {
    expect(
      [
        'https://polisen.se/a?b=c',
        ' polisen.se ',
        'www.högby.se/trafik',
        'info@polisen.se',
        '114 14',
        '+46 77-114 14 00',
      ].map(readLink),
    ).toEqual([
      'https://polisen.se/a?b=c',
      'https://polisen.se',
      'https://www.högby.se/trafik',
      'mailto:info@polisen.se',
      'tel:11414',
      'tel:+46771141400',
    ]);
  });

  it('refuses everything else', () => {
    const refused = [
      '',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'två ord',
      'https://a b',
    ];
    expect(refused.map(readLink)).toEqual(refused.map(() => null));
  });
});
