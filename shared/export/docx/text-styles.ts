import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { pt } from './measures.ts';
import { spacing } from './spacing.ts';
import { STYLE } from './style-ids.ts';
import type { ParagraphStyle } from './style-types.ts';

const TIGHT = { spacing: spacing(0, 0, 1) };
const SMALL_PRINT = { size: pt(9), color: COLORS.quiet };

/** The styles inside and around tables, and of the lines above and below the page. */
export function textStyles(): readonly ParagraphStyle[] {
  const names = text.document.styleNames;
  return [
    textStyle(STYLE.tableText, names.tableText, { run: { size: pt(10) }, paragraph: TIGHT }),
    textStyle(STYLE.denseText, names.denseText, { run: { size: pt(9) }, paragraph: TIGHT }),
    textStyle(STYLE.tableOfWhich, names.tableOfWhich, { run: SMALL_PRINT, paragraph: TIGHT }),
    textStyle(STYLE.tableEnd, names.tableEnd, { run: { size: pt(6) }, paragraph: TIGHT }),
    textStyle(STYLE.label, names.label, { run: SMALL_PRINT, paragraph: TIGHT }),
    textStyle(STYLE.note, names.note, {
      run: SMALL_PRINT,
      paragraph: { spacing: spacing(0, 160, 1.05) },
    }),
    textStyle(STYLE.header, 'header', { run: SMALL_PRINT, paragraph: TIGHT }),
    textStyle(STYLE.footer, 'footer', { run: SMALL_PRINT, paragraph: TIGHT }),
  ];
}

type Look = Pick<ParagraphStyle, 'run' | 'paragraph'>;

function textStyle(id: string, name: string, look: Look): ParagraphStyle {
  return { id, name, basedOn: 'Normal', ...look };
}
