import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { textWidth } from './measures.ts';
import { rule } from './rules.ts';
import { STYLE } from './style-ids.ts';

/** Who and what on every page: authority and unit to the left, the document and its diarienummer to the right. */
export function renderHeader(model: DocumentModel, landscape: boolean): Header {
  const number = text.document.registrationShort({ number: model.registrationNumber });
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops: rightTab(landscape),
        children: [...watermark(model), strong(model.authority), tab(), strong(model.title)],
      }),
      new Paragraph({
        style: STYLE.header,
        tabStops: rightTab(landscape),
        border: { bottom: { ...rule(4, COLORS.rule), space: 4 } },
        children: [new TextRun({ text: model.unit }), tab(), new TextRun({ text: number })],
      }),
    ],
  });
}

/** The title page has no header, but in a working copy its watermark. */
export function renderTitlePageHeader(model: DocumentModel): Header {
  return new Header({
    children: [new Paragraph({ style: STYLE.header, children: watermark(model) })],
  });
}

/** "Sida 3 (14)", and in a working copy the word for what it is: a screen reader does not read watermarks. */
export function renderFooter(model: DocumentModel, landscape: boolean): Footer {
  const { before, between, after } = text.document.page;
  const words = model.workingCopy ? [new TextRun({ text: text.document.workingCopy })] : [];
  const page = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const line = {
    style: STYLE.footer,
    tabStops: rightTab(landscape),
    children: [...words, tab(), page],
  };
  return new Footer({ children: [new Paragraph(line)] });
}

/** The title page has nothing at its foot. */
export function renderTitlePageFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: STYLE.footer })] });
}

function watermark({ workingCopy }: DocumentModel): readonly ParagraphChild[] {
  return workingCopy ? [new TextWatermark({ text: text.document.draft, color: 'D9D9D9' })] : [];
}

function strong(words: string): ParagraphChild {
  return new TextRun({ text: words, bold: true });
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}

function rightTab(landscape: boolean) {
  return [{ type: TabStopType.RIGHT, position: textWidth(landscape) }];
}
