import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { countCharacters, isTooLong } from '#shared/domain/section/block-text.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { findText, type FindQuery } from '#shared/domain/section/find-text.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { replaceHits, type ReplaceRefusal } from '#shared/domain/section/replace-text.ts';
import type { Picture } from '#shared/domain/section/picture.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, rowOperations, updateRow } from './operations.ts';

/**
 * Replaces a section's text. Only the blocks that differ are in the change. Refused when the text has grown beyond
 * what a section may hold; a text that is too long already may always be shortened. `pictures` are those that the text
 * shows for the first time: they are stored in the same edit as their figures.
 */
export function editBlocks(
  section: Section,
  blocks: readonly Block[],
  pictures: readonly Picture[] = [],
): Result<Change, 'text-too-long'> {
  const grown = countCharacters(blocks) > countCharacters(section.blocks);
  if (grown && isTooLong(blocks)) return fail('text-too-long');
  return ok({
    label: {
      key: pictures.length === 0 ? 'editSection' : 'insertFigure',
      params: { name: section.heading },
    },
    operations: [
      ...pictures.map((picture) => insertRow('pictures', picture)),
      ...updateRow('sections', section, { blocks: [...blocks] }),
    ],
  });
}

/** What to replace: the hits of a query, fewer those the user has unticked. */
export type Replacement = {
  readonly query: FindQuery;
  readonly replacement: string;
  /** Keys of hits to leave alone. */
  readonly kept: ReadonlySet<string>;
};

/**
 * Replaces a text in headings and text all over the plan, as one edit. The hits are found anew in `state`, so a
 * preview that has grown old can never make the program write in the wrong place.
 */
export function replaceText(
  state: PlanState,
  { query, replacement, kept }: Replacement,
): Result<Change, ReplaceRefusal> {
  const hits = findText(placeSections(state.tables.sections.values()), query).filter(
    ({ key }) => !kept.has(key),
  );
  const operations: Operation[] = [];
  for (const id of new Set(hits.map(({ sectionId }) => sectionId))) {
    const section = state.tables.sections.get(id);
    if (section === undefined) continue;
    const replaced = replaceHits(section, hits, replacement);
    if (!replaced.ok) return replaced;
    operations.push(...rowOperations('sections', section, replaced.value));
  }
  return ok({
    label: { key: 'replaceText', params: { find: query.text, count: hits.length } },
    operations,
  });
}
