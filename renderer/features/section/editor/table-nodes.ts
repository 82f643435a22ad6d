import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { NODES } from './doc-node.ts';

/** Paragraphs and nothing else in a cell: the block model has no tables or lists in tables, and neither has the paper. */
const content = `${NODES.paragraph}+`;

/** The nodes of a table of text. Widths follow the content: what is dragged on screen would not be what is printed. */
export const tableNodes = [
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content }),
  TableHeader.extend({ content }),
];
