import { sectionIdSchema, type SectionId } from '#shared/domain/basics/ids.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { aSection } from './rows.ts';

/** A section id from a short name. */
export function sid(name: string): SectionId {
  return sectionIdSchema.parse(name);
}

/** Sections from an outline, "a", "a.b" under a, "a.c" after it: the id is the last letter, the rest is the parent. */
export function anOutline(...paths: readonly string[]): readonly Section[] {
  return paths.map((path, index) => {
    const [id = '', parent = null] = path.split('.').toReversed();
    return aSection(id, { parentId: parent === null ? null : sid(parent), position: index + 1 });
  });
}
