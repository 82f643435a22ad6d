import { describe, expect, it } from 'vitest';
import { countHeaderRows, guessColumns, headingsOf } from '#shared/domain/paste/headings.ts';
import type { PasteField } from '#shared/domain/paste/field.ts';
import { pastedGrid } from '#test/support/paste.ts';

const WORDS = { what: ['åtgärd', 'aktivitet'], to: ['när', 'klart'], value: ['utfall'] };
const field = (id: string, repeats = false): PasteField => ({
  id,
  repeats,
  takes: { kind: 'date' },
});
const FIELDS = [field('what'), field('to'), field('value', true)];

describe('countHeaderRows', () => {
  it.each([
    ['a row that names the fields', ['Åtgärd\tNär', 'Mät fart\t2026-05-01'], 1],
    [
      'words right above figures',
      ['\tNorr\tSöder', 'Lön\t1,5\t2,5', 'Kostnader\t\t', 'Hyra\t1\t2'],
      1,
    ],
    ['two rows of headings', ['\tNorr\t', '\t2013\t2014', 'Lön\t1,5\t2,5'], 2],
    ['days above figures', ['\t2026-06-30\t2026-09-30\tMål', 'Norr\t4\t5\t6'], 1],
    ['days all the way down', ['Mät fart\t2026-05-01', 'Träffa skolan\t2026-06-01'], 0],
    ['figures from the start', ['1\t2', '3\t4'], 0],
    ['texts only, with no known heading', ['Mät fart', 'Träffa skolan'], 0],
    ['a first row that only lacks its day', ['Mät fart\t', 'Träffa skolan\t2026-05-01'], 0],
    ['a single row', ['Åtgärd\tNär'], 0],
  ])('sees %s', (_, lines, count) => {
    expect(countHeaderRows(pastedGrid(...lines), WORDS)).toBe(count);
  });
});

describe('headingsOf', () => {
  it('puts the rows together, a spanning heading over all it spans', () => {
    const grid = pastedGrid('\tNorr\t\tSöder', 'Rad\t2013\t2014\t2013', 'Lön\t1\t2\t3');
    expect(headingsOf(grid, 2)).toEqual(['Rad', 'Norr 2013', 'Norr 2014', 'Söder 2013']);
  });
});

describe('guessColumns', () => {
  it('prefers the very word, gives a field to one column unless it repeats, and leaves the rest', () => {
    const headings = [
      'Aktivitet i närområdet',
      'Åtgärd',
      'När',
      'Utfall 2013',
      'Utfall 2014',
      'Not',
    ];
    expect(guessColumns(headings, FIELDS, WORDS)).toEqual([
      null,
      'what',
      'to',
      'value',
      'value',
      null,
    ]);
  });
});
