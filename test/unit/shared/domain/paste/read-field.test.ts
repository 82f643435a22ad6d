import { describe, expect, it } from 'vitest';
import type { FieldKind, FieldValue, Verdict } from '#shared/domain/paste/field.ts';
import { readCell } from '#shared/domain/paste/read-cell.ts';
import { readField } from '#shared/domain/paste/read-field.ts';
import { inShort } from '#test/support/paste.ts';

const count: FieldKind = { kind: 'number', digits: 4, most: 1e12, least: 0, percent: 'asked' };
const share: FieldKind = { kind: 'number', digits: 1, most: 1e6, least: -1e6, percent: 'same' };
const amount: FieldKind = {
  kind: 'number',
  digits: 6,
  most: 1e12,
  least: -1e12,
  percent: 'refused',
};
const day: FieldKind = { kind: 'date' };
const words: FieldKind = { kind: 'text', mostCharacters: 20 };
const units = [
  { id: 'kalmar', label: 'Kalmar' },
  { id: 'kronoberg', label: 'Kronoberg' },
];
const unit: FieldKind = { kind: 'name', names: units, unknown: 'asked' };
const role: FieldKind = { kind: 'name', names: units, unknown: 'left-empty' };

const read = (field: FieldKind, raw: string): Verdict => readField(field, readCell(raw), null);
const number = (scaled: number, decimals = 0) =>
  ({ kind: 'read', value: { kind: 'number', scaled, decimals }, remark: null }) as const;
const inWords = (value: FieldValue) => (value.kind === 'name' ? value.label : inShort(value));
const refused = (code: string) => ({ kind: 'refused', code });

describe('a field of numbers', () => {
  it('takes a number, and what is missing as missing, never as zero', () => {
    expect(read(count, '1 377')).toEqual(number(1377));
    expect(read(count, 'saknas')).toEqual({
      kind: 'read',
      value: { kind: 'missing' },
      remark: null,
    });
  });

  it.each([
    [count, 'många', 'not-a-number'],
    [count, '2014-12-01', 'not-a-number'],
    [count, '2013-11', 'not-a-number'],
    [count, '-5', 'too-small'],
    [count, '999999999999999', 'too-large'],
    [share, '12,55', 'too-precise'],
    [amount, '8 %', 'percent-there'],
  ])('refuses what it cannot hold with a reason', (field, raw, code) => {
    expect(read(field, raw)).toEqual(refused(code));
  });

  it('takes per cent where per cent are counted, and asks where something else is', () => {
    expect(read(share, '8,1 %')).toEqual(number(81, 1));
    expect(read(count, '8 %')).toMatchObject({ kind: 'asked', question: { reason: 'percent' } });
  });

  it.each([count, amount])(
    'proposes per cent with a note as a number where one is wanted',
    (field) => {
      expect(read(field, '7,5 % 5')).toEqual({
        kind: 'asked',
        question: {
          reason: 'percent',
          alternatives: [
            { rule: 'without-words', values: [{ kind: 'number', scaled: 75, decimals: 1 }] },
          ],
        },
      });
    },
  );

  it('asks about a number among words, with the ways to take them apart', () => {
    const ways = (raw: string) => {
      const verdict = read(count, raw);
      return verdict.kind === 'asked'
        ? verdict.question.alternatives.map(({ values }) => values.map(inWords).join(' | '))
        : verdict.kind;
    };
    expect(ways('ca 170')).toEqual(['170']);
    expect(ways('Kalmar 17 400 210')).toEqual(['17400210']);
    expect(ways('G9 lagföring')).toBe('refused');
  });

  it('passes on a question with the readings it can use', () => {
    expect(read(share, '7,5 % 5')).toMatchObject({
      kind: 'asked',
      question: { reason: 'footnote', alternatives: [{ rule: 'without-note' }, { rule: 'split' }] },
    });
  });
});

describe('a field of days', () => {
  it('takes a day, also as eight digits', () => {
    const first = { kind: 'read', value: { kind: 'date', date: '2013-11-01' }, remark: null };
    expect(read(day, '1 nov 2013')).toEqual(first);
    expect(read(day, '20131101')).toEqual(first);
  });

  it.each([
    ['2012 december', 'month'],
    ['2012', 'year'],
    ['Nivå 2013 (1 november)', 'date-in-words'],
    ['Utfall december 2012', 'month'],
  ])('asks about %s', (raw, reason) => {
    expect(read(day, raw)).toMatchObject({ kind: 'asked', question: { reason } });
  });

  it.each(['2014-02-30', 'snart', '12,5'])('refuses %s', (raw) => {
    expect(read(day, raw)).toEqual(refused('not-a-date'));
  });
});

describe('a field of names', () => {
  it('takes a name whatever its case, spaces and note', () => {
    const kalmar = { kind: 'read', value: { kind: 'name', ...units[0] }, remark: null };
    expect(['kalmar', ' KALMAR ', 'Kalmar:', 'Kalmar²'].map((raw) => read(unit, raw))).toEqual([
      kalmar,
      kalmar,
      kalmar,
      kalmar,
    ]);
  });

  it('proposes names that resemble an unknown one, and refuses one that resembles none', () => {
    expect(read(unit, 'Kalmar län')).toMatchObject({
      kind: 'asked',
      question: { reason: 'unknown-name', alternatives: [{ values: [units[0]] }] },
    });
    expect(read(unit, 'Summa')).toEqual(refused('no-such-name'));
  });

  it('leaves an unknown name empty where it may, and says so', () => {
    expect(read(role, 'Närpolischef')).toEqual({
      kind: 'read',
      value: { kind: 'missing' },
      remark: 'unknown-name',
    });
  });

  it('asks about an unknown name that must not be lost, with all names when none resembles it', () => {
    const asking: FieldKind = { kind: 'name', names: units, unknown: 'asked-or-empty' };
    expect(read(asking, 'Rektor')).toMatchObject({
      kind: 'asked',
      question: {
        reason: 'unknown-name',
        alternatives: [{ values: [units[0]] }, { values: [units[1]] }, { rule: 'leave-empty' }],
      },
    });
  });

  it('asks which of two things with one name is meant', () => {
    const twins: FieldKind = {
      kind: 'name',
      unknown: 'left-empty',
      names: [
        { id: 'a', label: 'Nord' },
        { id: 'b', label: 'Nord' },
      ],
    };
    expect(read(twins, 'Nord')).toMatchObject({ kind: 'asked' });
  });

  it('finds the name in a cell that columns have slid into', () => {
    expect(read(unit, 'Kalmar 17 400 210')).toMatchObject({
      kind: 'asked',
      question: {
        reason: 'several',
        alternatives: [{ values: [units[0], { scaled: 17_400 }, { scaled: 210 }] }, {}, {}, {}],
      },
    });
  });
});

describe('a field of texts', () => {
  it('asks nothing, whatever the text looks like', () => {
    expect(['3.933', '7,5 % 5', '2013-11'].map((raw) => read(words, raw).kind)).toEqual([
      'read',
      'read',
      'read',
    ]);
    expect(read(words, 'en text som är längre än så')).toEqual(refused('too-long'));
  });
});

describe('an answer', () => {
  it('is what the field gets: chosen, typed, missing or left out', () => {
    const cell = readCell('3.933');
    const chosen = { kind: 'number', scaled: 3933, decimals: 0 } as const;
    expect([
      readField(count, cell, { kind: 'chosen', rule: 'thousands', value: chosen }),
      readField(count, cell, { kind: 'typed', text: '4 000' }),
      readField(count, cell, { kind: 'missing' }),
      readField(count, cell, { kind: 'left-out' }),
    ]).toEqual([
      number(3933),
      number(4000),
      { kind: 'read', value: { kind: 'missing' }, remark: null },
      { kind: 'left-out' },
    ]);
  });

  it('that is typed badly is asked about again', () => {
    expect(readField(count, readCell('x'), { kind: 'typed', text: '5.200' })).toMatchObject({
      kind: 'asked',
      question: { reason: 'dot' },
    });
  });
});
