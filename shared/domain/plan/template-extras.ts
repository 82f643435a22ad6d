import { z } from 'zod';
import { pictureIdSchema, termIdSchema, type PictureId } from '../basics/ids.ts';
import { termSchema, type Term } from '../section/glossary.ts';
import { pictureSchema, type Picture } from '../section/picture.ts';
import { idOf, keyedIds } from './template-keys.ts';
import type { TemplateOwner } from './template-owner.ts';

/** A term that a template explains. */
export const templateTermSchema = termSchema.omit({ id: true, planId: true });

/** A picture that figures of a template name by its key. */
export const templatePictureSchema = pictureSchema
  .omit({ id: true, planId: true })
  .extend({ key: z.string() });
export type TemplatePicture = z.infer<typeof templatePictureSchema>;

/** The glossary of a new plan. */
export function termsFromTemplate(
  terms: readonly z.infer<typeof templateTermSchema>[],
  { planId, newId }: TemplateOwner,
): readonly Term[] {
  return terms.map((term) => ({ ...term, id: termIdSchema.parse(newId()), planId }));
}

/** The pictures of a new plan, and what their keys stand for. */
export function picturesFromTemplate(
  pictures: readonly TemplatePicture[],
  { planId, newId }: TemplateOwner,
): { readonly pictures: readonly Picture[]; readonly pictureIds: ReadonlyMap<string, PictureId> } {
  const pictureIds = keyedIds(pictures, () => pictureIdSchema.parse(newId()));
  return {
    pictureIds,
    pictures: pictures.map(({ key, ...facts }) => ({
      ...facts,
      id: idOf(pictureIds, key),
      planId,
    })),
  };
}
