import { pictureIdSchema } from '#shared/domain/basics/ids.ts';
import type { Picture } from '#shared/domain/section/picture.ts';
import { PLAN_ID } from './rows.ts';

/** A whole PNG file of one grey point, in base64. */
export const GREY_POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** A picture of the plan. */
export function aPicture(id: string, fields: Partial<Picture> = {}): Picture {
  return {
    id: pictureIdSchema.parse(id),
    planId: PLAN_ID,
    name: 'torg.png',
    type: 'image/png',
    width: 1,
    height: 1,
    data: GREY_POINT,
    ...fields,
  };
}
