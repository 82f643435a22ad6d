import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { DocFigure } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { textWidth } from './measures.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';

/** The library measures pictures at 96 to the inch. */
const PIXELS_PER_TWIP = 96 / 1440;
/** So that a tall picture leaves room for its caption, and text around it, on one page. */
const TALLEST = 640;

/** A picture with its caption below, on one page. What it shows is told in words for who cannot see it. */
export function renderFigure(figure: DocFigure): readonly FileChild[] {
  const caption = text.document.figure(figure);
  return [
    new Paragraph({ style: STYLE.figure, keepNext: true, children: [imageOf(figure)] }),
    new Paragraph({ style: STYLE.figureCaption, children: [plainRun(caption)] }),
  ];
}

function imageOf({ picture, number, alt, width }: DocFigure): ImageRun {
  return new ImageRun({
    type: picture.type === 'image/png' ? 'png' : 'jpg',
    data: `data:${picture.type};base64,${picture.data}`,
    transformation: sizeOf(picture, textWidth(false) * (width === 'half' ? 0.5 : 1)),
    // The library would count through the life of the process, and no two files would be alike.
    altText: {
      id: String(number),
      name: text.document.figure({ number, caption: '' }),
      description: alt,
    },
  });
}

type Size = { readonly width: number; readonly height: number };

/** As wide as asked for, in pixels, unless that makes it too tall for the page. */
function sizeOf(picture: Size, twips: number): Size {
  const scale = Math.min((twips * PIXELS_PER_TWIP) / picture.width, TALLEST / picture.height);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}
