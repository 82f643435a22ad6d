import { describe, expect, it } from 'vitest';
import type { DocNode } from '#renderer/features/section/editor/doc-node.ts';
import { spreadSpans } from '#renderer/features/section/editor/table-spans.ts';

function cell(text: string, colspan = 1, rowspan = 1, type = 'tableCell'): DocNode {
  return {
    type,
    attrs: { colspan, rowspan },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}

const row = (...content: readonly DocNode[]): DocNode => ({ type: 'tableRow', content });

/** The table as words, an empty cell as "". */
function words(rows: readonly DocNode[]): readonly (readonly string[])[] {
  return spreadSpans(rows).map(({ content = [] }) =>
    content.map((each) => each.content?.[0]?.content?.[0]?.text ?? ''),
  );
}

describe('spreadSpans', () => {
  it('leaves a table without merged cells as it is', () => {
    expect(words([row(cell('a'), cell('b')), row(cell('c'), cell('d'))])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('gives merged columns and rows their cells back, the text in the first', () => {
    const rows = [
      row(cell('a', 2), cell('b', 1, 2)),
      row(cell('c'), cell('d')),
      row(cell('e', 1, 9), cell('f')),
    ];
    expect(words(rows)).toEqual([
      ['a', '', 'b'],
      ['c', 'd', ''],
      ['e', 'f', ''],
    ]);
  });

  it('fills up rows that are too short', () => {
    expect(words([row(cell('a')), row(cell('b'), cell('c'))])).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  it('makes the cells of a merged header header cells', () => {
    const [first] = spreadSpans([row(cell('a', 2, 1, 'tableHeader'))]);
    expect(first?.content?.map(({ type }) => type)).toEqual(['tableHeader', 'tableHeader']);
  });

  it('does not let a mistaken or hostile span fill the memory', () => {
    const [first] = spreadSpans([row(cell('a', 1e9, -3))]);
    expect(first?.content).toHaveLength(63);
  });
});
