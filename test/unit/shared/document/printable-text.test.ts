import { expect, it } from 'vitest';
import { toPrintable } from '#shared/document/printable-text.ts';

const HARD = '\u00A0';

it.each([
  ['263 909 000 kr', `263${HARD}909${HARD}000${HARD}kr`],
  ['över 400 000 mil', `över 400${HARD}000 mil`],
  ['minst 1 200 beslut', `minst 1${HARD}200 beslut`],
  ['ned 3 %', `ned 3${HARD}%`],
  ['264,9 mnkr mot 12 tkr', `264,9${HARD}mnkr mot 12${HARD}tkr`],
  ['förvaltningslagen 31 § och § 9', `förvaltningslagen 31${HARD}§ och §${HARD}9`],
  ['2 kap. 10 § TF', `2${HARD}kap. 10${HARD}§ TF`],
])('keeps the parts of a number together in "%s"', (written, printed) => {
  expect(toPrintable(written)).toBe(printed);
});

it.each(['år 2014 300 poliser', 'den 16 oktober 2013', '3 krav', 'kl. 14.02', '1234 567'])(
  'leaves the spaces of "%s", which part words',
  (written) => {
    expect(toPrintable(written)).toBe(written);
  },
);

it('drops what no file may hold, and keeps line breaks and tabs', () => {
  expect(toPrintable('a\u0000b\u0008c\u001Fd\uFFFEe\n\tf')).toBe('abcde\n\tf');
});

it('drops signs that would turn the direction of what follows, and keeps a mark that turns nothing', () => {
  expect(toPrintable('LPO \u202Ea\u2066b')).toBe('LPO ab');
  expect(toPrintable('a\u200Fb')).toBe('a\u200Fb');
});

it('changes nothing the second time', () => {
  const once = toPrintable('1 200 kr, 8 % enligt 31 §');
  expect(toPrintable(once)).toBe(once);
});
