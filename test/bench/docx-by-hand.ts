import * as docx from 'docx';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { headingNumbering } from '#shared/export/docx/heading-numbering.ts';
import { listNumbering } from '#shared/export/docx/list-numbering.ts';
import { documentStyles } from '#shared/export/docx/styles.ts';
import {
  factsOf,
  runsOf,
  signaturesOf,
  tableOf,
  WIDTH,
  type Block,
} from './docx-tables-by-hand.ts';

const { Paragraph, TextRun } = docx;

/** What a person would write down once: styles and lists are options to the library, not work per document. */
const STYLES = documentStyles('sv-SE');
const NUMBERING = { config: [headingNumbering(), ...listNumbering()] };
const HEADINGS = [
  docx.HeadingLevel.HEADING_1,
  docx.HeadingLevel.HEADING_2,
  docx.HeadingLevel.HEADING_3,
  docx.HeadingLevel.HEADING_4,
] as const;
/**
 * The plan's document as someone would build it who knows the library and only this document: one pass over the text,
 * no model of ours between it and the library, nothing done to the file afterwards. What the renderer is held against;
 * the bench checks that both give the same parts.
 */
export async function buildByHand(
  model: DocumentModel,
  pageNumbers: docx.PageNumberEstimator | null,
): Promise<Uint8Array> {
  const page = pageOf();
  const document = new docx.Document({
    title: model.title,
    subject: model.documentType,
    creator: model.authority,
    lastModifiedBy: model.authority,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        headers: {
          default: headerOf(model),
          first: new docx.Header({ children: [new Paragraph({ style: 'Header' })] }),
        },
        footers: {
          default: footer(),
          first: new docx.Footer({ children: [new Paragraph({ style: 'Footer' })] }),
        },
        properties: { ...page, titlePage: true },
        children: frontOf(model),
      },
      {
        headers: { default: headerOf(model) },
        footers: { default: footer() },
        properties: page,
        children: bodyOf(model),
      },
    ],
    ...(pageNumbers === null ? {} : { pageNumbers }),
  });
  return docx.Packer.pack(document, 'uint8array');
}

function pageOf() {
  const margin = { top: 1814, bottom: 1417, left: 1417, right: 1417, header: 680, footer: 680 };
  const size = { width: 11906, height: 16838, orientation: docx.PageOrientation.PORTRAIT };
  return { type: docx.SectionType.NEXT_PAGE, page: { size, margin } };
}

function headerOf({ authority, title, unit, registrationNumber }: DocumentModel): docx.Header {
  const tabStops = [{ type: docx.TabStopType.RIGHT, position: WIDTH }];
  const tab = () => new TextRun({ children: [new docx.Tab()] });
  const bold = (text: string) => new TextRun({ text, bold: true });
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '8C8C8C', space: 4 };
  return new docx.Header({
    children: [
      new Paragraph({ style: 'Header', tabStops, children: [bold(authority), tab(), bold(title)] }),
      new Paragraph({
        style: 'Header',
        tabStops,
        border: { bottom: line },
        children: [
          new TextRun({ text: unit }),
          tab(),
          new TextRun({ text: `Dnr ${registrationNumber}` }),
        ],
      }),
    ],
  });
}

function footer(): docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const page = new TextRun({ children: ['Sida ', CURRENT, ' (', TOTAL_PAGES, ')'] });
  const tabStops = [{ type: docx.TabStopType.RIGHT, position: WIDTH }];
  const children = [new TextRun({ children: [new docx.Tab()] }), page];
  return new docx.Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}

function frontOf({ authority, title, unit, facts }: DocumentModel): docx.FileChild[] {
  const bar = { style: docx.BorderStyle.SINGLE, size: 36, color: '1F3A5F', space: 10 };
  return [
    new Paragraph({
      style: 'TitleAuthority',
      border: { top: bar },
      children: [new TextRun({ text: authority })],
    }),
    new Paragraph({
      style: 'Title',
      spacing: { before: 3402 },
      children: [new TextRun({ text: title })],
    }),
    new Paragraph({
      style: 'TitleUnit',
      spacing: { after: 4649 },
      children: [new TextRun({ text: unit })],
    }),
    factsOf(facts, false),
    new Paragraph({
      style: 'TOCHeading',
      pageBreakBefore: true,
      children: [new TextRun({ text: 'Innehåll' })],
    }),
    new docx.TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

function bodyOf({ blocks }: DocumentModel): docx.FileChild[] {
  const children: docx.FileChild[] = [];
  let lists = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') children.push(headingOf(block));
    else if (block.kind === 'paragraph') children.push(paragraphOf(block));
    else if (block.kind === 'list') {
      const ordered = block.lines[0]?.ordered === true;
      if (ordered) lists += 1;
      children.push(...linesOf(block, ordered ? lists : 0));
    } else if (block.kind === 'table') children.push(...tableOf(block));
    else if (block.kind === 'facts') children.push(factsOf(block.facts, true));
    else if (block.kind === 'signatures') children.push(...signaturesOf(block));
    else throw new Error(`The hand has not learnt to write ${block.kind}`);
  }
  return children;
}

function headingOf({
  level,
  number,
  subheading,
  startsPage,
  runs,
}: Block<'heading'>): docx.Paragraph {
  const children = runsOf(runs);
  if (subheading) return new Paragraph({ style: `Subheading${level}`, children });
  return new Paragraph({
    ...(startsPage ? { pageBreakBefore: true } : {}),
    heading: HEADINGS[level - 1] ?? docx.HeadingLevel.HEADING_4,
    children,
    ...(number === null ? { numbering: false as const } : {}),
  });
}

function paragraphOf({ style, runs }: Block<'paragraph'>): docx.Paragraph {
  const introduces = runs.at(-1)?.text.endsWith(':') === true;
  return new Paragraph({
    ...(style === 'note' ? { style: 'Note' } : {}),
    ...(introduces ? { keepNext: true } : {}),
    children: runsOf(runs),
  });
}

function linesOf({ lines }: Block<'list'>, instance: number): docx.Paragraph[] {
  return lines.map(({ ordered, runs }, index) => {
    const isLast = index === lines.length - 1;
    return new Paragraph({
      style: 'ListParagraph',
      numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, instance },
      ...(index === 0 && !isLast ? { keepNext: true } : {}),
      ...(isLast
        ? { spacing: { before: 0, after: 120, line: 276, lineRule: docx.LineRuleType.AUTO } }
        : {}),
      children: runsOf(runs),
    });
  });
}
