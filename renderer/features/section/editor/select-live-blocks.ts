import { composeLiveBlocks } from '#shared/document/live-blocks.ts';
import type { DocBlock } from '#shared/document/document-model.ts';
import type { LivePlace } from '#shared/document/live-place.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { TABLE_NAMES, type TableName } from '#shared/domain/tables.ts';

/** What a live block is never made of: writing text must not compute tables anew. */
const TEXT_TABLES: readonly TableName[] = ['sections', 'pictures', 'privateNotes'];
const SOURCE_TABLES = TABLE_NAMES.filter((table) => !TEXT_TABLES.includes(table));

/** Below a heading in the text. */
const LEVEL = 3;

/** A selector of a live block as the document will have it. It gives back the very same blocks until the plan around the text changes. */
export function selectLiveBlocks(
  source: LiveSource,
  { today, anchor }: Omit<LivePlace, 'level'>,
): (state: PlanState) => readonly DocBlock[] {
  let known: { readonly from: PlanState; readonly blocks: readonly DocBlock[] } | null = null;
  return (state) => {
    const from = known?.from ?? null;
    const isFresh =
      from !== null && SOURCE_TABLES.every((table) => from.tables[table] === state.tables[table]);
    if (known !== null && isFresh) return known.blocks;
    known = {
      from: state,
      blocks: composeLiveBlocks(state, source, { today, level: LEVEL, anchor }),
    };
    return known.blocks;
  };
}
