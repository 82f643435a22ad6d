import { Paragraph, TableOfContents, type FileChild } from 'docx';
import { CONTENTS_LEVELS } from '#shared/document/contents.ts';
import { text } from '#shared/text/text.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';

/**
 * The table of contents on a page of its own: Word's own field over the heading styles, already filled in with numbers,
 * headings and page references.
 *
 * Does Word ask to update it? No. The page references are worked out when the file is made (see page-numbers.ts), and
 * the field is written as up to date, so the file opens without a question. Whoever edits the document in Word updates
 * the table as always: right-click, "Uppdatera fält", or F9.
 */
export function renderContents(): readonly FileChild[] {
  const words = text.document.contents;
  return [
    new Paragraph({
      style: STYLE.contentsHeading,
      pageBreakBefore: true,
      children: [plainRun(words)],
    }),
    new TableOfContents(words, { hyperlink: true, headingStyleRange: `1-${CONTENTS_LEVELS}` }),
  ];
}
