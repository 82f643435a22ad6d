import type { Picture } from '#shared/domain/section/picture.ts';
import type { Block } from '#shared/domain/section/blocks.ts';

/** Pictures that have been taken in and wait for the edit that shows them: a picture is never stored without its figure. */
export type PendingPictures = {
  readonly add: (picture: Picture) => void;
  /** Those of the waiting pictures that the blocks show. */
  readonly shownIn: (blocks: readonly Block[]) => readonly Picture[];
  /** Forgets what has been stored. */
  readonly stored: (pictures: readonly Picture[]) => void;
};

/** The pictures of one open text that wait to be stored. */
export function createPendingPictures(): PendingPictures {
  const waiting = new Map<string, Picture>();
  return {
    add: (picture) => void waiting.set(picture.id, picture),
    shownIn: (blocks) =>
      blocks.flatMap((block) => {
        const picture = block.kind === 'figure' ? waiting.get(block.pictureId) : undefined;
        return picture === undefined ? [] : [picture];
      }),
    stored: (pictures) => {
      for (const { id } of pictures) waiting.delete(id);
    },
  };
}
