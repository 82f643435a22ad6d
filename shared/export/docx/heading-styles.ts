import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { HEADING_NUMBERING } from './heading-numbering.ts';
import { pt } from './measures.ts';
import { spacing } from './spacing.ts';
import { subheadingStyle } from './style-ids.ts';
import type { DefaultStyles, ParagraphStyle } from './style-types.ts';

type HeadingLook = { readonly size: number; readonly before: number; readonly after: number };

const SMALLEST: HeadingLook = { size: pt(11), before: 200, after: 40 };

/** By heading level, from 1. A heading stands nearer to its own text than to the text before it. */
const LOOKS: readonly HeadingLook[] = [
  { size: pt(18), before: 480, after: 140 },
  { size: pt(14), before: 340, after: 100 },
  { size: pt(12), before: 280, after: 80 },
  { size: pt(11), before: 220, after: 60 },
  SMALLEST,
  SMALLEST,
];

/** Word's own heading styles, with the chapter numbers in them: a heading added in Word gets its number by itself. */
export function headingStyles(): DefaultStyles {
  return {
    heading1: numberedStyle(1),
    heading2: numberedStyle(2),
    heading3: numberedStyle(3),
    heading4: numberedStyle(4),
    heading5: numberedStyle(5),
    heading6: numberedStyle(6),
  };
}

/** Subheadings look like headings and keep their place in the outline, without number and outside the contents. */
export function subheadingStyles(): readonly ParagraphStyle[] {
  return LOOKS.map((_, index) => {
    const level = index + 1;
    const style = headingStyle(level);
    return {
      ...style,
      id: subheadingStyle(level),
      name: text.document.styleNames.subheading({ level }),
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { ...style.paragraph, outlineLevel: index },
    };
  });
}

function numberedStyle(level: number) {
  const style = headingStyle(level);
  const numbering = { reference: HEADING_NUMBERING, level: level - 1 };
  return { ...style, paragraph: { ...style.paragraph, numbering } };
}

function headingStyle(level: number) {
  const { size, before, after } = LOOKS[level - 1] ?? SMALLEST;
  const color = level <= 4 ? COLORS.accent : COLORS.text;
  return {
    next: 'Normal',
    run: { size, color, bold: level <= 5, italics: level >= 5 },
    paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, after, 1.05) },
  };
}
