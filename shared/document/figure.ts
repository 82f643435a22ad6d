import type { PlanState } from '#shared/domain/plan-state.ts';
import type { FigureBlock } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import type { DocBlock } from './document-model.ts';
import { toPrintable } from './printable-text.ts';
import type { RunningNumbers } from './running-numbers.ts';

/** A figure with its number and its picture's bytes. Where the picture is missing, a mark says so and no number is spent. */
export function composeFigure(
  { tables }: PlanState,
  { pictureId, caption, alt, width }: FigureBlock,
  { nextFigure }: RunningNumbers,
): DocBlock {
  const picture = tables.pictures.get(pictureId);
  if (picture === undefined) {
    const runs = [{ text: text.document.pictureGone({ caption }), marked: true as const }];
    return { kind: 'paragraph', style: 'normal', runs };
  }
  return {
    kind: 'figure',
    number: nextFigure(),
    caption: toPrintable(caption),
    alt: toPrintable(alt),
    width,
    picture: {
      type: picture.type,
      width: picture.width,
      height: picture.height,
      data: picture.data,
    },
  };
}
