import { describe, expect, it } from 'vitest';
import { budgetIdSchema, pictureIdSchema } from '#shared/domain/basics/ids.ts';
import { blocksFromTemplate, type TemplateBlock } from '#shared/domain/plan/template-body.ts';
import { countingIds } from '#test/support/rows.ts';
import { aBodyContext } from '#test/support/templates.ts';

const budgetId = budgetIdSchema.parse('budget-1');

function blocks(...body: readonly TemplateBlock[]): unknown {
  const budgetIds = new Map([['budget', budgetId]]);
  const pictureIds = new Map([['karta', pictureIdSchema.parse('picture-1')]]);
  const newId = countingIds('b');
  return blocksFromTemplate(body, aBodyContext({ newId, budgetIds, pictureIds }));
}

describe('blocksFromTemplate', () => {
  it('turns strings, rich text and headings into blocks with ids of their own', () => {
    expect(blocks('Ett', { text: [{ t: 'två', b: true }] }, { heading: 'Tre' })).toEqual([
      { id: 'b-1', kind: 'paragraph', runs: [{ text: 'Ett' }] },
      { id: 'b-2', kind: 'paragraph', runs: [{ text: 'två', bold: true }] },
      { id: 'b-3', kind: 'heading', level: 1, runs: [{ text: 'Tre' }] },
    ]);
  });

  it('takes an empty string as an empty line to write on', () => {
    expect(blocks('')).toEqual([{ id: 'b-1', kind: 'paragraph', runs: [] }]);
  });

  it('makes one block of every line in a list', () => {
    expect(blocks({ bullets: ['a', 'b'] }, { numbered: ['c'] })).toEqual([
      { id: 'b-1', kind: 'listLine', ordered: false, depth: 0, runs: [{ text: 'a' }] },
      { id: 'b-2', kind: 'listLine', ordered: false, depth: 0, runs: [{ text: 'b' }] },
      { id: 'b-3', kind: 'listLine', ordered: true, depth: 0, runs: [{ text: 'c' }] },
    ]);
  });

  it('marks the cells of the first table row as headers, and only those', () => {
    const cell = (header: boolean, text: string): object => ({ header, runs: [[{ text }]] });
    expect(blocks({ table: { header: ['Län'], rows: [['Kalmar']] } })).toEqual([
      {
        id: 'b-1',
        kind: 'table',
        rows: [{ cells: [cell(true, 'Län')] }, { cells: [cell(false, 'Kalmar')] }],
      },
    ]);
  });

  it('points a live block at the budget that its key stands for', () => {
    expect(blocks({ live: 'budget', of: 'budget' })).toEqual([
      { id: 'b-1', kind: 'live', source: { kind: 'budget', budgetId: 'budget-1' } },
    ]);
  });

  it('points a figure at the picture that its key stands for', () => {
    const figure = { figure: 'karta', caption: 'Området', alt: 'En karta' };
    const block = { kind: 'figure', pictureId: 'picture-1', caption: 'Området', alt: 'En karta' };
    expect(blocks({ ...figure, width: 'half' }, { ...figure, width: 'full' })).toEqual([
      { id: 'b-1', ...block, width: 'half' },
      { id: 'b-2', ...block, width: 'full' },
    ]);
  });

  it('takes quotations, bylines with the title filled in, and ruled pages', () => {
    const byline = { name: '', title: '{titel}' };
    expect(
      blocks({ quote: 'Vi syns.', source: 'En invånare' }, { byline }, { ruledPage: true }),
    ).toEqual([
      { id: 'b-1', kind: 'quote', runs: [{ text: 'Vi syns.' }], source: 'En invånare' },
      { id: 'b-2', kind: 'byline', name: '', title: 'Polismästare' },
      { id: 'b-3', kind: 'ruledPage' },
    ]);
  });

  it('throws on a live block of a budget that nobody checked', () => {
    expect(() => blocks({ live: 'budget', of: 'other' })).toThrow('"other"');
  });
});
