import type { IStylesOptions } from 'docx';
import { COLORS } from './colors.ts';
import { frontStyles } from './front-styles.ts';
import { headingStyles, subheadingStyles } from './heading-styles.ts';
import { pt } from './measures.ts';
import { setApartStyles } from './set-apart-styles.ts';
import { spacing } from './spacing.ts';
import type { DefaultStyles } from './style-types.ts';
import { textStyles } from './text-styles.ts';

/** What recipients have: a document must look the same on their machines as on ours. */
const FONT = 'Calibri';

/** All styles of the document. Looks live in styles and not in the text, so that Word's style pane can change them. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: { ...bodyStyles(language), ...headingStyles() },
    paragraphStyles: [
      ...subheadingStyles(),
      ...frontStyles(),
      ...textStyles(),
      ...setApartStyles(),
    ],
  };
}

function bodyStyles(language: string): DefaultStyles {
  return {
    document: {
      run: { font: FONT, size: pt(11), color: COLORS.text, language: { value: language } },
      paragraph: { spacing: spacing(0, 120, 1.15) },
    },
    title: {
      run: { size: pt(30), bold: true, color: COLORS.accent },
      paragraph: { spacing: spacing(0, 160, 1) },
    },
    caption: {
      run: { size: pt(10), bold: true, color: COLORS.accent },
      paragraph: { keepNext: true, spacing: spacing(200, 80, 1.15) },
    },
    listParagraph: { paragraph: { spacing: spacing(0, 60, 1.15) } },
    footnoteText: { run: { size: pt(9) }, paragraph: { spacing: spacing(0, 40, 1.05) } },
    lineNumber: { run: { size: pt(8), color: COLORS.quiet } },
  };
}
