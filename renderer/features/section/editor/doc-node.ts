/** The editor's document as plain JSON, read as unknown where the schema does not vouch for it. */
export type DocNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly marks?: readonly DocMark[];
  readonly text?: string;
};

export type DocMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> };

/** The editor's names for nodes and marks. Blocks are named as in the domain, tables as the table extension wants. */
export const NODES = {
  doc: 'doc',
  paragraph: 'paragraph',
  heading: 'heading',
  listLine: 'listLine',
  table: 'table',
  tableRow: 'tableRow',
  tableCell: 'tableCell',
  tableHeader: 'tableHeader',
  live: 'live',
  figure: 'figure',
  quote: 'quote',
  byline: 'byline',
  ruledPage: 'ruledPage',
  footnote: 'footnote',
  text: 'text',
  hardBreak: 'hardBreak',
} as const;
export const MARKS = {
  bold: 'bold',
  italic: 'italic',
  complete: 'complete',
  link: 'link',
} as const;

/** Parse-rule context: directly inside a table cell. */
export const IN_CELL = `${NODES.tableCell}/|${NODES.tableHeader}/`;
