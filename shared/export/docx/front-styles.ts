import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { mm, pt } from './measures.ts';
import { spacing } from './spacing.ts';
import { STYLE } from './style-ids.ts';
import type { ParagraphStyle } from './style-types.ts';

/** The styles of the title page and the contents. */
export function frontStyles(): readonly ParagraphStyle[] {
  return [
    {
      id: STYLE.titleAuthority,
      name: text.document.styleNames.titleAuthority,
      basedOn: 'Normal',
      run: { size: pt(14), bold: true },
      paragraph: { spacing: spacing(0, 20, 1.15) },
    },
    {
      id: STYLE.titleUnit,
      name: text.document.styleNames.titleUnit,
      basedOn: 'Normal',
      run: { size: pt(14), color: COLORS.quiet },
    },
    {
      id: STYLE.contentsHeading,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: pt(18), bold: true, color: COLORS.accent },
      paragraph: { keepNext: true, spacing: spacing(0, 200, 1.15) },
    },
    ...[1, 2, 3].map(contentsStyle),
  ];
}

/** Chapters stand out. No right indent: LibreOffice would hide the page numbers, which stand at the margin. */
function contentsStyle(level: number): ParagraphStyle {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: level === 1 ? { bold: true } : { size: pt(10) },
    paragraph: {
      spacing: spacing(level === 1 ? 120 : 0, 30, 1.05),
      indent: { left: mm((level - 1) * 6) },
    },
  };
}
