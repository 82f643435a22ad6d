import { z } from 'zod';
import { sectionIdSchema, type SectionId } from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import type { Section } from '../section/schema.ts';
import { blocksFromTemplate, templateBlockSchema, type BodyContext } from './template-body.ts';
import { functionOf, type TemplateOwner } from './template-owner.ts';
import { fillSlots } from './template-slots.ts';

/** A chapter in a template, its subchapters inside it. What is left out takes the usual value. */
export const templateSectionSchema = z.strictObject({
  key: z.string(),
  heading: lineSchema,
  numbered: z.boolean().default(true),
  guide: noteSchema.default(''),
  owner: z.string().nullable().default(null),
  ready: z.boolean().default(false),
  body: z.array(templateBlockSchema).default([]),
  get children() {
    return z.array(templateSectionSchema).default([]);
  },
});
export type TemplateSection = z.infer<typeof templateSectionSchema>;

/** What turning sections into rows needs beside the template. */
export type SectionContext = BodyContext & TemplateOwner;

/** The section rows of a plan, parents before their children. */
export function sectionsFromTemplate(
  sections: readonly TemplateSection[],
  context: SectionContext,
  parentId: SectionId | null = null,
): readonly Section[] {
  const positions = spreadPositions(sections.length);
  return sections.flatMap((section, index) => {
    const row = sectionRow(section, context, { parentId, position: positions[index] ?? 0 });
    return [row, ...sectionsFromTemplate(section.children, context, row.id)];
  });
}

function sectionRow(
  { heading, numbered, guide, owner, ready, body }: TemplateSection,
  context: SectionContext,
  place: Pick<Section, 'parentId' | 'position'>,
): Section {
  return {
    ...place,
    id: sectionIdSchema.parse(context.newId()),
    planId: context.planId,
    heading: fillSlots(heading, context.slots),
    numbered,
    guide,
    ownerId: functionOf(context, owner),
    ready,
    blocks: [...blocksFromTemplate(body, context)],
  };
}

/** A section and all below it, depth first. */
export function flattenSections(sections: readonly TemplateSection[]): readonly TemplateSection[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.children)]);
}
