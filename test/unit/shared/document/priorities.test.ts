import { expect, it } from 'vitest';
import { composeLiveBlocks } from '#shared/document/live-blocks.ts';
import { documentModelSchema, type DocBlock } from '#shared/document/document-model.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { aLongTermGoal, aPriority, aStep, aWorkOrder } from '#test/support/priorities.ts';
import { aUnit, day, planState } from '#test/support/rows.ts';

const unit = (id: string) => unitIdSchema.parse(id);

function compose(
  rows: Partial<RowSet>,
  source: LiveSource = { kind: 'priorities' },
): readonly DocBlock[] {
  const place = { today: day('2026-03-01'), level: 2, anchor: 'section-4-1' };
  const blocks = [...composeLiveBlocks(planState(rows), source, place)];
  expect(documentModelSchema.shape.blocks.safeParse(blocks).success).toBe(true);
  return blocks;
}

it('writes each priority by rank with what it means, where it comes from and whom it concerns', () => {
  const trust = aLongTermGoal('trust', { text: 'Förtroendet ska vårdas.' });
  const blocks = compose({
    longTermGoals: [trust],
    units: [aUnit('b', { name: 'Byn', position: 2 }), aUnit('a', { name: 'Ån', position: 1 })],
    priorities: [
      aPriority('second', { position: 2, heading: 'Trafik', origin: 'national' }),
      aPriority('first', {
        position: 1,
        heading: 'Trygg <natt>',
        description: 'Rad ett\nrad två\n\nNytt stycke',
        originSource: 'Trygghetsundersökning 2025',
        longTermGoalId: trust.id,
        unitIds: [unit('b'), unit('gone'), unit('a')],
      }),
    ],
  });
  expect(blocks).toEqual([
    heading(1, 'Prioritering 1: ', 'Trygg <natt>'),
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'Rad ett\nrad två' }] },
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'Nytt stycke' }] },
    note(
      'Kommer från: Medborgarnas problembild (Trygghetsundersökning 2025). Långsiktigt mål: Förtroendet ska vårdas. Gäller för: Ån, Byn.',
    ),
    heading(2, 'Prioritering 2: ', 'Trafik'),
    note('Kommer från: Nationell prioritering.'),
  ]);
});

it('leaves Övrigt out: the source speaks for itself, and nothing is said of what is not known', () => {
  const blocks = compose({
    priorities: [
      aPriority('a', { position: 1, origin: 'other', originSource: 'Överenskommelsen 2025' }),
      aPriority('b', { position: 2, origin: 'other' }),
    ],
  });
  expect(blocks).toEqual([
    heading(1, 'Prioritering 1: ', 'a'),
    note('Kommer från: Överenskommelsen 2025.'),
    heading(2, 'Prioritering 2: ', 'b'),
  ]);
});

it('marks a name that is still to be completed, as templates leave it', () => {
  const [first] = compose({ priorities: [aPriority('a', { heading: 'Komplettera: namn' })] });
  expect(first).toMatchObject({
    runs: [{ text: 'Prioritering 1: ' }, { text: 'Komplettera: namn', marked: true }],
  });
});

it('says openly what is left aside and why, and marks a reason that is missing', () => {
  const blocks = compose({
    priorities: [
      aPriority('a', {
        position: 1,
        heading: 'Cyklar',
        standing: 'notPrioritised',
        reason: 'Få fall',
      }),
      aPriority('b', { position: 2, heading: '', standing: 'notPrioritised' }),
    ],
  });
  const line = (name: string, why: object) => ({
    ordered: false,
    depth: 0,
    runs: [{ text: name, bold: true }, { text: ': ' }, why],
  });
  expect(blocks).toEqual([
    heading(1, 'Det här prioriteras inte'),
    {
      kind: 'list',
      lines: [
        line('Cyklar', { text: 'Få fall' }),
        line('Utan rubrik', { text: 'Komplettera: skälet saknas.', marked: true }),
      ],
    },
  ]);
});

it('says that a plan has no priorities', () => {
  expect(compose({})).toEqual([
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'Planen har inga prioriteringar.' }] },
  ]);
});

it('numbers the steps of one order and marks what is not written', () => {
  const order = aWorkOrder('cases', { heading: 'Utredning', description: 'I den här ordningen.' });
  const source = { kind: 'workOrder', workOrderId: order.id } as const;
  const steps = [
    aStep('2', 'cases', { position: 2, text: '' }),
    aStep('1', 'cases', { text: 'Gripna', position: 1 }),
  ];
  expect(compose({ workOrders: [order], workOrderSteps: steps }, source)).toEqual([
    heading(1, 'Utredning'),
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'I den här ordningen.' }] },
    {
      kind: 'list',
      lines: [
        { ordered: true, depth: 0, runs: [{ text: 'Gripna' }] },
        {
          ordered: true,
          depth: 0,
          runs: [{ text: 'Komplettera: steget är inte skrivet.', marked: true }],
        },
      ],
    },
  ]);
  expect(compose({ workOrders: [aWorkOrder('cases', { heading: '' })] }, source)).toEqual([
    {
      kind: 'paragraph',
      style: 'normal',
      runs: [{ text: 'Komplettera: ordningen har inga steg.', marked: true }],
    },
  ]);
});

function heading(count: number, ...words: readonly string[]): DocBlock {
  return {
    kind: 'heading',
    id: `section-4-1-${count}`,
    level: 3,
    number: null,
    subheading: true,
    startsPage: false,
    runs: words.map((stretch) => ({ text: stretch })),
  };
}

function note(words: string): DocBlock {
  return { kind: 'paragraph', style: 'note', runs: [{ text: words }] };
}

it('ends with the long-term goals that no priority serves, which would else stand in no document', () => {
  const [served, left] = [
    aLongTermGoal('served'),
    aLongTermGoal('left', { text: 'Mer samverkan' }),
  ];
  const longTermGoals = [served, left, aLongTermGoal('empty', { text: ' ' })];
  const priorities = [aPriority('a', { longTermGoalId: served.id })];
  const list = {
    kind: 'list',
    lines: [{ ordered: false, depth: 0, runs: [{ text: 'Mer samverkan' }] }],
  };
  expect(compose({ longTermGoals, priorities }).slice(2)).toEqual([
    heading(3, 'Andra långsiktiga mål'),
    list,
  ]);
  expect(compose({ longTermGoals: [left] }).at(-1)).toEqual(list);
});
