import { describe, expect, it } from 'vitest';
import { countCompleteMarks, listCompleteMarks } from '#shared/domain/section/complete-marks.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { aParagraph, aTable, runsOf } from '#test/support/blocks.ts';
import { aSection } from '#test/support/rows.ts';

const marked = (text: string) => ({ text, complete: true }) as const;

describe('listCompleteMarks', () => {
  it('lists the marks of all sections in reading order, several in a block', () => {
    const sections = [
      aSection('b', { position: 2, blocks: [aParagraph('p3', marked('diarienummer'))] }),
      aSection('a', {
        position: 1,
        blocks: [
          aParagraph('p1', 'Senast ', marked('datum'), ' i ', marked('kommun'), '.'),
          aParagraph('p2', 'Klart.'),
        ],
      }),
    ];
    expect(listCompleteMarks(placeSections(sections))).toEqual([
      { sectionId: 'a', blockId: 'p1', ordinal: 0, text: 'datum' },
      { sectionId: 'a', blockId: 'p1', ordinal: 1, text: 'kommun' },
      { sectionId: 'b', blockId: 'p3', ordinal: 0, text: 'diarienummer' },
    ]);
  });

  it('takes a mark that turns bold half-way for one', () => {
    const block = aParagraph('p', marked('antal '), { ...marked('årsarbetskrafter'), bold: true });
    expect(listCompleteMarks(placeSections([aSection('a', { blocks: [block] })]))).toEqual([
      { sectionId: 'a', blockId: 'p', ordinal: 0, text: 'antal årsarbetskrafter' },
    ]);
  });
});

describe('countCompleteMarks', () => {
  it('counts marks in neighbouring cells apart', () => {
    const table = aTable('t', ['', '']);
    const cells = table.rows.flatMap((row) =>
      row.cells.map((cell) => ({ ...cell, runs: [runsOf(marked('?'))] })),
    );
    expect(countCompleteMarks([{ ...table, rows: [{ cells }] }])).toBe(2);
  });
});
