import { z } from 'zod';
import { blockSchema } from './blocks.ts';
import { countCompleteMarks } from './complete-marks.ts';

/** What the start page tells of a chapter. */
export type SectionGlance = { readonly ready: boolean; readonly completeCount: number };

const glanceSchema = z.object({ ready: z.boolean(), blocks: z.array(z.unknown()) });

/**
 * Looks at a stored chapter without parsing its text, which is most of a plan: only blocks that hold a mark are parsed.
 * Null for a row that is no chapter.
 */
export function glanceAtSection(row: unknown): SectionGlance | null {
  const glance = glanceSchema.safeParse(row);
  if (!glance.success) return null;
  const marked = glance.data.blocks.filter(holdsMark).flatMap((block) => {
    const parsed = blockSchema.safeParse(block);
    return parsed.success ? [parsed.data] : [];
  });
  return { ready: glance.data.ready, completeCount: countCompleteMarks(marked) };
}

function holdsMark(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ('complete' in value && value.complete === true) || Object.values(value).some(holdsMark);
}
