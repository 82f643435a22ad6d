import { groupBy } from '../basics/group-by.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import { MAX_LINE_LENGTH } from '../basics/text-fields.ts';
import { isTooLong, mapParagraphs } from './block-text.ts';
import { blockSchema, type Block } from './blocks.ts';
import type { TextHit } from './find-text.ts';
import { replaceInRuns, runsText } from './runs.ts';
import type { Section } from './schema.ts';

/** Why a replacement cannot be made in a section. */
export type ReplaceRefusal = {
  readonly code: 'heading-too-long' | 'field-too-long' | 'text-too-long';
  readonly section: Section;
};

/** The section with the hits that lie in it replaced. Bold, links and marks around each hit are kept. */
export function replaceHits(
  section: Section,
  hits: readonly TextHit[],
  replacement: string,
): Result<Section, ReplaceRefusal> {
  const own = groupBy(
    hits.filter(({ sectionId }) => sectionId === section.id),
    ({ blockId }) => blockId,
  );
  const heading = rewriteText(section.heading, own.get(null) ?? [], replacement);
  const blocks = section.blocks.map((block) => {
    const inBlock = own.get(block.id);
    if (inBlock === undefined) return block;
    return mapParagraphs(block, ({ path, runs }) =>
      replaceInRuns(
        runs,
        inBlock.filter((hit) => hit.path === path),
        replacement,
      ),
    );
  });
  if (heading.length > MAX_LINE_LENGTH) return fail({ code: 'heading-too-long', section });
  if (!blocks.every(fits)) return fail({ code: 'field-too-long', section });
  return isTooLong(blocks)
    ? fail({ code: 'text-too-long', section })
    : ok({ ...section, heading, blocks });
}

/** Captions, sources and names are lines, and footnotes no chapters. */
function fits(block: Block): boolean {
  return blockSchema.safeParse(block).success;
}

function rewriteText(text: string, hits: readonly TextHit[], replacement: string): string {
  return runsText(replaceInRuns([{ text }], hits, replacement));
}
