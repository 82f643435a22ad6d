import { HeadingLevel, Paragraph } from 'docx';
import type { DocHeading } from '#shared/document/document-model.ts';
import { HEADING_NUMBERING } from './heading-numbering.ts';
import { renderRuns } from './runs.ts';
import { subheadingStyle } from './style-ids.ts';

const HEADING_LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * A heading in Word's own heading style, or a subheading in ours, which the contents pass over. The number comes from
 * the list in the style; an unnumbered heading leaves the list and keeps the looks.
 */
export function renderHeading(heading: DocHeading): Paragraph {
  const children = renderRuns(heading.runs);
  if (heading.subheading) return new Paragraph({ style: subheadingStyle(heading.level), children });
  return new Paragraph({
    ...(heading.startsPage ? { pageBreakBefore: true } : {}),
    heading: HEADING_LEVELS[heading.level - 1] ?? HeadingLevel.HEADING_6,
    children,
    ...numberingOf(heading),
  });
}

function numberingOf({ number, level }: DocHeading) {
  if (number === null) return { numbering: false } as const;
  const depth = number.split('.').length;
  // The style numbers at its own level. A chapter deeper than the heading levels shares the last style, not the number.
  return depth === level
    ? {}
    : { numbering: { reference: HEADING_NUMBERING, level: depth - 1, custom: true } };
}
