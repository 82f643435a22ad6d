import * as fc from 'fast-check';
import {
  blockIdSchema,
  budgetIdSchema,
  goalIdSchema,
  pictureIdSchema,
  priorityIdSchema,
  workOrderIdSchema,
} from '#shared/domain/basics/ids.ts';
import {
  FOOTNOTE_SIGN,
  type Block,
  type LiveSource,
  type Run,
} from '#shared/domain/section/blocks.ts';
import { joinRuns } from '#shared/domain/section/runs.ts';

/** Short Swedish-looking text: enough variety to meet, small enough to read in a failure. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'Ö', ' ', '-', '5'), maxLength: 8 });

const textRun: fc.Arbitrary<Run> = fc
  .record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    complete: fc.boolean(),
    link: fc.option(fc.constantFrom('https://a.example/', 'mailto:b@a.example'), {
      nil: null,
      freq: 4,
    }),
  })
  .map(({ text, bold, italic, complete, link }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(complete ? { complete } : {}),
    ...(link === null ? {} : { link }),
  }));

const footnote: fc.Arbitrary<Run> = fc.record({
  text: fc.constant(FOOTNOTE_SIGN),
  footnote: words.map((note) => `${note}.`),
});
const run = fc.oneof({ arbitrary: textRun, weight: 6 }, { arbitrary: footnote, weight: 1 });

/** Runs in the form the program stores: neighbours differ in look and none is empty. */
export const arbitraryRuns: fc.Arbitrary<Run[]> = fc.array(run, { maxLength: 4 }).map(joinRuns);

const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.array(
    fc.record({
      cells: fc.array(
        fc.record({
          header: fc.boolean(),
          runs: fc.array(arbitraryRuns, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: columns, maxLength: columns },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
);

const priorityId = fc.constantFrom(null, priorityIdSchema.parse('priority'));
const goalId = goalIdSchema.parse('goal');
const source: fc.Arbitrary<LiveSource> = fc.oneof(
  fc.constantFrom<LiveSource>(
    { kind: 'budget', budgetId: budgetIdSchema.parse('budget') },
    { kind: 'priorities' },
    { kind: 'workOrder', workOrderId: workOrderIdSchema.parse('order') },
    { kind: 'goal', goalId },
    { kind: 'indicators', goalId: null },
    { kind: 'indicators', goalId },
    { kind: 'glossary' },
  ),
  fc.record({ kind: fc.constantFrom('goals' as const, 'actions' as const), priorityId }),
);

const kinds = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs: arbitraryRuns }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    runs: arbitraryRuns,
  }),
  fc.record({
    kind: fc.constant('listLine' as const),
    ordered: fc.boolean(),
    depth: fc.integer({ min: 0, max: 3 }),
    runs: arbitraryRuns,
  }),
  fc.record({ kind: fc.constant('table' as const), rows: table }),
  fc.record({ kind: fc.constant('live' as const), source }),
  fc.record({
    kind: fc.constant('figure' as const),
    pictureId: fc.constant(pictureIdSchema.parse('picture')),
    caption: words,
    alt: words,
    width: fc.constantFrom('half' as const, 'full' as const),
  }),
  fc.record({ kind: fc.constant('quote' as const), runs: arbitraryRuns, source: words }),
  fc.record({ kind: fc.constant('byline' as const), name: words, title: words }),
  fc.record({ kind: fc.constant('ruledPage' as const) }),
);

/** A block with an id out of few, so that two lists of blocks have ids in common. */
const block: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 0, max: 11 }), kinds)
  .map(([id, rest]) => ({ ...rest, id: blockIdSchema.parse(`block-${id}`) }));

/** The text of a section: blocks with different ids. */
export const arbitraryBlocks: fc.Arbitrary<readonly Block[]> = fc.uniqueArray(block, {
  maxLength: 10,
  selector: ({ id }) => id,
});
