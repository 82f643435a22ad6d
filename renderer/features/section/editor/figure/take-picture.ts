import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import {
  MAX_PICTURE_CHARACTERS,
  MAX_PICTURE_SIDE,
  type Picture,
} from '#shared/domain/section/picture.ts';
import { drawPicture, type DrawnPicture, type PictureType } from './draw-picture.ts';

/** What the file chooser offers. SVG is among it to be told why not, rather than to seem to be missing. */
export const PICTURE_FILES = 'image/png,image/jpeg,image/webp,image/gif,image/bmp,image/svg+xml';

/** Larger files than any camera's are mistakes, and would take the program's memory before they could be scaled. */
const MAX_FILE_BYTES = 30 * 1024 * 1024;

/** Why a picture was not taken in. Nothing has been written then. */
export type PictureRefusal = 'too-large' | 'svg' | 'not-a-picture' | 'broken' | 'too-heavy';

/** What is kept of a picture, before it has an id and a plan. */
export type TakenPicture = Omit<Picture, 'id' | 'planId'>;

type Draw = typeof drawPicture;

/**
 * Reads a chosen, pasted or dropped file as a picture: decoded by the browser, scaled to the size that is kept and drawn
 * anew, so that neither metadata (where a photo was taken) nor anything hidden in the file comes along.
 */
export async function takePicture(
  file: File,
  draw: Draw = drawPicture,
): Promise<Result<TakenPicture, PictureRefusal>> {
  if (file.size > MAX_FILE_BYTES) return fail('too-large');
  if (isSvg(file)) return fail('svg');
  if (!file.type.startsWith('image/')) return fail('not-a-picture');
  for (const { type, side } of attemptsFor(file.type)) {
    const drawn = await draw(file, type, side);
    if (drawn === null) return fail('broken');
    if (drawn.data.length <= MAX_PICTURE_CHARACTERS) return ok(toPicture(file, drawn));
  }
  return fail('too-heavy');
}

/** An SVG can hold scripts and fetch from the net; as a picture in Word it is PNG anyway. */
function isSvg({ type, name }: File): boolean {
  return type === 'image/svg+xml' || /\.svgz?$/i.test(name);
}

type Attempt = { readonly type: PictureType; readonly side: number };

/** Photographs become JPEG; drawings stay PNG, sharp and see-through, unless that weighs too much. */
function attemptsFor(type: string): readonly Attempt[] {
  const jpeg: readonly Attempt[] = [
    { type: 'image/jpeg', side: MAX_PICTURE_SIDE },
    { type: 'image/jpeg', side: MAX_PICTURE_SIDE / 2 },
  ];
  return type === 'image/jpeg' ? jpeg : [{ type: 'image/png', side: MAX_PICTURE_SIDE }, ...jpeg];
}

function toPicture({ name }: File, { type, width, height, data }: DrawnPicture): TakenPicture {
  return { name: name.slice(0, MAX_LINE_LENGTH), type, width, height, data };
}
