import { createContext, use } from 'react';
import type { PictureId } from '#shared/domain/basics/ids.ts';

/**
 * Takes a file in as a picture of the plan and lets `show` put it into the text; the two are stored as one edit. Says why
 * when the file could not be taken in; nothing has been written then.
 */
export type TakeIn = (file: File, show: (pictureId: PictureId) => void) => Promise<void>;

const PictureIntake = createContext<TakeIn | null>(null);

/** Gives the figures of the text a way to take pictures in. */
export const PictureIntakeProvider = PictureIntake.Provider;

/** The way to take pictures in. Throws outside an open text. */
export function usePictureIntake(): TakeIn {
  const takeIn = use(PictureIntake);
  if (takeIn === null) throw new Error('No open text here: PictureIntakeProvider is missing');
  return takeIn;
}
