import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareFileNameSchema, toBareFileName } from '#shared/ipc/file-name.ts';

describe('toBareFileName', () => {
  it.each([
    ['Verksamhetsplan 2026', 'Verksamhetsplan 2026'],
    ['Plan 2026/27', 'Plan 2026-27'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\plan', 'C--plan'],
    ['  .dold. ', 'dold'],
    ['con', 'Dokument con'],
    ['NUL.txt', 'Dokument NUL.txt'],
    ['konsult', 'konsult'],
    ['rad\nbyte\u0000', 'rad-byte-'],
    ['...', 'Dokument'],
    ['', 'Dokument'],
  ])('makes %j into %j', (text, expected) => expect(toBareFileName(text)).toBe(expected));

  it('cuts what is too long between letters, not inside one', () => {
    expect(Array.from(toBareFileName('🙂'.repeat(200)))).toEqual(
      Array.from({ length: 120 }, () => '🙂'),
    );
  });

  it('always makes a name that the contract takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.constantFrom('con', '.', ' ', '/', '\\', 'a', '\u0000'), { maxLength: 200 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(bareFileNameSchema.safeParse(toBareFileName(given)).success).toBe(true);
      }),
    );
  });
});

describe('bareFileNameSchema', () => {
  it.each([
    '../plan',
    'a/b',
    'a\\b',
    'C:plan',
    '.',
    '..',
    'aux',
    'plan.',
    ' plan',
    '',
    'a'.repeat(121),
  ])('refuses %j', (name) => expect(bareFileNameSchema.safeParse(name).success).toBe(false));
});
