import { expect, it } from 'vitest';
import { countMarkedStretches } from '#shared/document/complete-marks.ts';
import { docHeading } from '#shared/document/doc-heading.ts';
import type { DocRun } from '#shared/document/document-model.ts';
import { aDocTable, aDocument, aTextBlock } from '#test/support/documents.ts';

const MARK: DocRun = { text: 'Komplettera', marked: true };
const BOLD_MARK: DocRun = { text: 'ansvarig', marked: true, bold: true };

it('counts stretches, not runs: a mark that turns bold halfway is one', () => {
  const document = aDocument([aTextBlock('a', MARK, BOLD_MARK, 'b', MARK), aTextBlock(MARK)]);
  expect(countMarkedStretches(document)).toBe(3);
});

it('finds marks in lists, tables and headings', () => {
  const table = aDocTable([['a', 'b']]);
  const marked = {
    ...table,
    rows: [{ style: 'body' as const, cells: [{ header: false, paragraphs: [[MARK], [MARK]] }] }],
  };
  const document = aDocument([
    { kind: 'list', lines: [{ ordered: false, depth: 0, runs: [MARK] }] },
    marked,
    docHeading({ id: 'h', level: 2, subheading: true }, [MARK]),
  ]);
  expect(countMarkedStretches(document)).toBe(4);
});

it('finds none in a finished document', () => {
  expect(countMarkedStretches(aDocument([aTextBlock('Klart.')]))).toBe(0);
});
