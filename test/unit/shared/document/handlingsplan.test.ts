import { describe, expect, it } from 'vitest';
import { composeActionBlocks } from '#shared/document/actions.ts';
import { blockParagraphs } from '#shared/document/block-paragraphs.ts';
import type { DocBlock } from '#shared/document/document-model.ts';
import { composeHandlingsplan } from '#shared/document/handlingsplan.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aPlan, aRole, day, planState } from '#test/support/rows.ts';

const OPTIONS = { today: day('2026-05-31'), workingCopy: false };
const traffic = aPriority('Trafik');
const calm = aGoal('calm', { heading: 'Lugnare gator', priorityId: traffic.id });
const chief = aRole('Chef');
const ROWS = {
  priorities: [traffic],
  goals: [calm],
  roles: [chief],
  actions: [
    anAction('a', {
      position: 1,
      what: 'Mät farten',
      goalId: calm.id,
      operativeTarget: 'Tio mätningar',
      responsibleId: chief.id,
      from: day('2026-03-01'),
      to: day('2026-04-30'),
      horizon: 'short',
      commitments: [{ party: 'Kommunen', undertaking: 'lånar ut skyltar' }],
      resources: 'En bil',
      financing: 'Inom ramen',
      followUp: 'Antal mätningar',
      reportToId: chief.id,
      reportBy: day('2026-06-01'),
      status: 'ongoing',
      signal: 'yellow',
      followedUpOn: day('2026-05-01'),
      followUpNote: 'Fyra av tio',
    }),
    anAction('b', { position: 2, what: 'Ring skolan' }),
  ],
};
const state = planState(ROWS);

/** A document as it reads: headings with their level, tables row by row, a cell's paragraphs parted by a bar. */
function read(blocks: readonly DocBlock[]): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'heading')
      return `${block.level} ${block.runs.map(({ text }) => text).join('')}`;
    if (block.kind === 'table')
      return block.rows.map(({ cells }) =>
        cells.map(({ paragraphs }) =>
          paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(' | '),
        ),
      );
    return block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind;
  });
}

describe('composeHandlingsplan', () => {
  it('puts the actions under their goals and priorities, with everything that is known of them', () => {
    const { title, blocks, frontMatter } = composeHandlingsplan(state, 'priority', OPTIONS);
    expect([title, frontMatter]).toEqual(['Handlingsplan 2026', false]);
    const heads = ['Åtgärd', 'Ansvarig', 'När', 'Uppföljning', 'Läge'];
    expect(read(blocks)).toEqual([
      '1 Trafik',
      '3 Mål: Lugnare gator',
      [
        heads,
        [
          'Mät farten | Operativt mål: Tio mätningar | Kommunen: lånar ut skyltar | Resurser: En bil | Finansiering: Inom ramen',
          'Chef',
          '1 mars–30 april | Kort sikt',
          'Antal mätningar | Redovisas till Chef senast 1 juni',
          'Pågår | Försenad | Gul 1 maj: Fyra av tio',
        ],
      ],
      '1 Utan mål',
      [heads, ['Ring skolan', '', '', '', 'Planerad']],
    ]);
  });

  it('puts them under who is responsible, with the goal in the row', () => {
    const { blocks } = composeHandlingsplan(state, 'responsible', OPTIONS);
    const firstCells = read(blocks).map((part) =>
      Array.isArray(part) ? part.map((cells: readonly string[]) => cells[0]) : part,
    );
    expect(firstCells).toEqual([
      '1 Chef',
      ['Åtgärd', expect.stringMatching(/^Mät farten \| Mål: Lugnare gator \| /)],
      '1 Utan ansvarig',
      ['Åtgärd', 'Ring skolan'],
    ]);
  });

  it('gives all its tables columns of one width', () => {
    const { blocks } = composeHandlingsplan(state, 'priority', OPTIONS);
    const [first, second] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(first?.columns).toEqual(second?.columns);
  });

  it('of a decided plan calls late what was late on the day of the decision', () => {
    const plan = aPlan({ status: 'adopted' });
    const decided = { ...plan, dates: { ...plan.dates, decisionOn: day('2026-01-15') } };
    const { date, blocks } = composeHandlingsplan(
      planState({ ...ROWS, plans: [decided] }),
      'priority',
      OPTIONS,
    );
    expect(date).toBe('2026-01-15');
    expect(JSON.stringify(blocks)).not.toContain('Försenad');
  });

  it('marks what is still to be completed', () => {
    const what = 'Komplettera: vad som ska göras';
    const { blocks } = composeHandlingsplan(
      planState({ actions: [anAction('a', { what })] }),
      'priority',
      OPTIONS,
    );
    expect(blocks.flatMap(blockParagraphs)).toContainEqual([{ text: what, marked: true }]);
  });

  it('says so when there is nothing to do', () => {
    expect(read(composeHandlingsplan(planState(), 'priority', OPTIONS).blocks)).toEqual([
      'Planen har inga åtgärder.',
    ]);
  });
});

describe('composeActionBlocks', () => {
  const place = { today: OPTIONS.today, level: 2, anchor: 's-1' };

  it('shows all actions below the heading they stand under, without how far they have come', () => {
    expect(read(composeActionBlocks(state, null, place))).toMatchObject([
      '3 Trafik',
      '4 Mål: Lugnare gator',
      [
        ['Åtgärd', 'Ansvarig', 'När', 'Uppföljning'],
        [
          expect.anything(),
          'Chef',
          '1 mars–30 april | Kort sikt',
          'Antal mätningar | Redovisas till Chef senast 1 juni',
        ],
      ],
      '3 Utan mål',
      expect.anything(),
    ]);
  });

  it('shows one priority’s alone', () => {
    expect(read(composeActionBlocks(state, traffic.id, place))).toMatchObject([
      '3 Mål: Lugnare gator',
      [expect.anything(), expect.anything()],
    ]);
  });

  it('says when a priority has none, and never goes deeper than headings do', () => {
    const bare = planState({ priorities: [traffic] });
    expect(read(composeActionBlocks(bare, traffic.id, place))).toEqual([
      'Här finns inga åtgärder.',
    ]);
    const levels = composeActionBlocks(state, null, { ...place, level: 6 }).flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    );
    expect(new Set(levels)).toEqual(new Set([6]));
  });

  it('gives every heading an anchor of its own', () => {
    const ids = composeActionBlocks(state, null, place).flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
