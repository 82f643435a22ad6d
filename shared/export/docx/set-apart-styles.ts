import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { mm, pt } from './measures.ts';
import { spacing } from './spacing.ts';
import { STYLE } from './style-ids.ts';
import type { ParagraphStyle } from './style-types.ts';

/** The styles of figures, quotations, bylines and boxes: what stands apart from the text. */
export function setApartStyles(): readonly ParagraphStyle[] {
  return [...figureStyles(), ...quoteStyles(), ...bylineStyles(), ...boxStyles()];
}

function figureStyles(): readonly ParagraphStyle[] {
  const names = text.document.styleNames;
  return [
    {
      id: STYLE.figure,
      name: names.figure,
      basedOn: 'Normal',
      paragraph: { spacing: spacing(160, 0, 1) },
    },
    {
      id: STYLE.figureCaption,
      name: names.figureCaption,
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: pt(10), bold: true, color: COLORS.accent },
      paragraph: { keepLines: true, spacing: spacing(80, 200, 1.15) },
    },
  ];
}

function quoteStyles(): readonly ParagraphStyle[] {
  const indent = { left: mm(8), right: mm(8) };
  return [
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true },
      paragraph: { keepLines: true, indent, spacing: spacing(80, 80, 1.15) },
    },
    {
      id: STYLE.quoteSource,
      name: text.document.styleNames.quoteSource,
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: pt(10), color: COLORS.quiet },
      paragraph: { indent, spacing: spacing(0, 160, 1.15) },
    },
  ];
}

function bylineStyles(): readonly ParagraphStyle[] {
  const names = text.document.styleNames;
  return [
    {
      id: STYLE.byline,
      name: names.byline,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { keepLines: true, spacing: spacing(0, 120, 1.15) },
    },
    {
      id: STYLE.bylineName,
      name: names.bylineName,
      basedOn: 'Normal',
      next: STYLE.byline,
      run: { bold: true },
      paragraph: { keepLines: true, spacing: spacing(240, 0, 1.15) },
    },
  ];
}

function boxStyles(): readonly ParagraphStyle[] {
  const names = text.document.styleNames;
  return [
    {
      id: STYLE.boxLabel,
      name: names.boxLabel,
      basedOn: 'Normal',
      next: STYLE.boxTitle,
      run: { size: pt(10), bold: true, color: COLORS.accent },
      // Not kept with the next: in a table LibreOffice would take that for the whole table.
      paragraph: { spacing: spacing(0, 20, 1.15) },
    },
    {
      id: STYLE.boxTitle,
      name: names.boxTitle,
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: pt(12), bold: true },
      paragraph: { spacing: spacing(0, 100, 1.15) },
    },
  ];
}
