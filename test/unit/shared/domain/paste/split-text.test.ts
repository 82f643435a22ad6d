import { describe, expect, it } from 'vitest';
import { splitText } from '#shared/domain/paste/split-text.ts';

describe('splitText', () => {
  it.each([
    [
      'rows and columns',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends of Windows and old Macs', 'a\r\nb\rc\r\n', [['a'], ['b'], ['c']]],
    [
      'empty cells',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['a quoted cell with a tab, a line end and a quote', '"a\tb\n""c"""\td', [['a\tb\n"c"', 'd']]],
    ['a quote that begins no quoted cell', '"a" b\tc', [['"a" b', 'c']]],
    ['a quote that is never closed', 'x\t"a\nb', [['x', '"a'], ['b']]],
    ['a trailing empty cell after a quoted one', '"a"\t', [['a', '']]],
    ['nothing', '', [['']]],
  ])('splits %s', (_, text, rows) => {
    expect(splitText(text)).toEqual(rows);
  });

  it('splits a text with quotes in time that grows with its length', () => {
    const rows = 20_000;
    expect(splitText('"a"\tb\n'.repeat(rows))).toHaveLength(rows);
  });
});
