import { isoDateSchema } from '#shared/domain/basics/dates.ts';
import { docHeading } from '#shared/document/doc-heading.ts';
import type {
  DocBlock,
  DocBox,
  DocFigure,
  DocHeading,
  DocList,
  DocParagraph,
  DocRun,
  DocTable,
  DocumentModel,
} from '#shared/document/document-model.ts';
import { GREY_POINT } from './pictures.ts';

/** Options of a document that was made on a day in 2026. */
export const COMPOSED = { today: isoDateSchema.parse('2026-05-31'), workingCopy: false } as const;

/** A verksamhetsplan with a title page and nothing in it. */
export function aDocument(
  blocks: readonly DocBlock[] = [],
  fields: Partial<DocumentModel> = {},
): DocumentModel {
  return {
    kind: 'verksamhetsplan',
    language: 'sv-SE',
    title: 'Verksamhetsplan 2026',
    authority: 'Polismyndigheten',
    unit: 'LPO Norrvik',
    documentType: 'Verksamhetsplan',
    registrationNumber: 'A281.340/2013',
    date: isoDateSchema.parse('2026-05-31'),
    workingCopy: false,
    frontMatter: true,
    facts: [{ label: 'Status', value: 'Utkast' }],
    blocks: [...blocks],
    ...fields,
  };
}

/** A numbered chapter heading: the level follows from the number. */
export function aChapter(number: string, words = `Kapitel ${number}`): DocHeading {
  const level = number.split('.').length;
  const id = `h-${number.replaceAll('.', '-')}`;
  return docHeading({ id, level, number }, [{ text: words }]);
}

/** A heading outside the numbering. */
export function anUnnumberedHeading(words: string, fields: Partial<DocHeading> = {}): DocHeading {
  const id = `h-${words.toLowerCase().replace(/[^a-z]/g, '')}`;
  return docHeading({ id, level: 1, ...fields }, [{ text: words }]);
}

/** A paragraph of plain text and whole runs. */
export function aTextBlock(...parts: readonly (string | DocRun)[]): DocParagraph {
  const runs = parts.map((part) => (typeof part === 'string' ? { text: part } : part));
  return { kind: 'paragraph', style: 'normal', runs };
}

/** Where a footnote is called. */
export function aDocFootnote(number: number, note: string): DocRun {
  return { text: '', footnote: { number, text: note } };
}

/** A figure of one grey point. */
export function aDocFigure(fields: Partial<DocFigure> = {}): DocFigure {
  return {
    kind: 'figure',
    number: 1,
    caption: 'Torget',
    alt: 'Torget från norr.',
    width: 'full',
    picture: { type: 'image/png', width: 1, height: 1, data: GREY_POINT },
    ...fields,
  };
}

/** A box labelled "Lokalt effektmål". */
export function aDocBox(blocks: DocBox['blocks'], fields: Partial<DocBox> = {}): DocBox {
  return {
    kind: 'box',
    label: 'Lokalt effektmål',
    title: [{ text: 'Färre ska utsättas & "oroas"' }],
    blocks,
    ...fields,
  };
}

/** Lines of a list: "1 text" is numbered, "- text" is not, two spaces in front are one level. */
export function aList(...lines: readonly string[]): DocList {
  return {
    kind: 'list',
    lines: lines.map((line) => {
      const [, indent = '', mark = '', text = ''] = /^( *)(1|-) (.*)$/.exec(line) ?? [];
      return { depth: indent.length / 2, ordered: mark === '1', runs: [{ text }] };
    }),
  };
}

/** A table of text with a header row; the last column holds figures. */
export function aDocTable(
  rows: readonly (readonly string[])[],
  fields: Partial<DocTable> = {},
): DocTable {
  const columns = rows[0]?.length ?? 0;
  return {
    kind: 'table',
    caption: null,
    columns: Array.from({ length: columns }, (_, index) => ({
      width: 10,
      align: index === columns - 1 ? 'right' : 'left',
    })),
    rows: rows.map((cells, row) => ({
      style: row === 0 ? 'header' : 'body',
      cells: cells.map((text, column) => ({
        header: row === 0 || column === 0,
        paragraphs: [text === '' ? [] : [{ text }]],
      })),
    })),
    share: 1,
    dense: false,
    landscape: false,
    ...fields,
  };
}
