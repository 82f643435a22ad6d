import { VisuallyHidden } from '@mantine/core';
import { useRef, type MouseEvent, type ReactNode } from 'react';
import { budgetColumnIdSchema, budgetRowIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { useVisibleRows } from '#renderer/ui/use-visible-rows.ts';
import { TableProvider, type TableModel } from '../table/table-model.ts';
import styles from './budget-grid.module.css';
import { GridHead } from './grid-head.tsx';
import { GridPopup } from './grid-popup.tsx';
import { GridRow } from './grid-row.tsx';
import { GridSummary } from './grid-summary.tsx';
import { rowViews, type RowView } from './row-views.ts';
import { summaryRows } from './summary-rows.ts';
import { useFocusActive } from './use-focus-active.ts';
import { useHiddenRows } from './use-hidden-rows.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useSavedSheet } from './use-saved-sheet.ts';
import { useUncoverActive } from './use-uncover-active.ts';

const KEYS_HINT = 'budget-grid-keys';
/** Pixels; the style sheet has the same. */
const ROW_HEIGHT = 32;
/** Pixels: room for "Utfallsprognos 2026" and its button. */
const COLUMN_WIDTH = 160;

/** The table as a spreadsheet: one stop for Tab, arrows inside, headings and totals always in view. */
export function BudgetGrid({ table }: { readonly table: TableModel }) {
  const { sheet, checked, place, readOnly, editor } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const { pieces } = useVisibleRows(scroller, {
    count: sheet.rows.length,
    active: place.active.row,
    height: ROW_HEIGHT,
  });
  const drawn = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
  const saved = useSavedSheet(sheet);
  const views = new Map(
    rowViews({ sheet, checked, saved }, drawn).map((view) => [view.index, view]),
  );
  const totals = useHiddenRows(scroller, summaryRows(sheet));
  useUncoverActive(scroller, totals.length);
  const pointer = useGridPointer(table);
  const clipboard = useGridClipboard(table);
  useFocusActive(scroller, place);
  return (
    <>
      <div ref={scroller} className={styles['scroller']}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA pattern for a grid of tabular data is this very element
          role="grid"
          aria-label={text.budget.gridLabel({ name: sheet.budget.name })}
          aria-describedby={KEYS_HINT}
          aria-rowcount={sheet.rows.length + 1}
          aria-colcount={sheet.columns.length + 1}
          aria-multiselectable
          aria-readonly={readOnly}
          className={styles['grid']}
          style={{ width: widthFor(sheet.columns.length) }}
          onKeyDown={useGridKeys(table)}
          onClick={(event) => openBeside(event, table)}
          {...pointer}
          {...clipboard}
        >
          <colgroup>
            <col className={styles['nameColumn']} />
            {sheet.columns.length > 0 && <col span={sheet.columns.length} />}
          </colgroup>
          <GridHead sheet={sheet} place={place} readOnly={readOnly} />
          <tbody>
            {pieces.map((piece) =>
              piece.kind === 'gap' ? (
                <tr
                  key={`gap-${piece.before}`}
                  style={{ height: piece.rows * ROW_HEIGHT }}
                  aria-hidden
                />
              ) : (
                drawRow(table, views.get(piece.index))
              ),
            )}
          </tbody>
          <GridSummary sheet={sheet} rows={totals} />
        </table>
      </div>
      <VisuallyHidden id={KEYS_HINT}>{text.budget.keysHint}</VisuallyHidden>
      {!readOnly && editor.editing === null && (
        <TableProvider value={table}>
          <GridPopup grid={scroller} />
        </TableProvider>
      )}
    </>
  );
}

/** As wide as the window at least; the names' width stands in the style sheet. */
function widthFor(columns: number): string {
  return `max(100%, calc(var(--name-width) + ${columns * COLUMN_WIDTH}px))`;
}

/** A row with what of the user's place concerns it. */
function drawRow(table: TableModel, view: RowView | undefined): ReactNode {
  if (view === undefined) return null;
  const { active, area } = table.place;
  const isSelected = view.index >= area.top && view.index <= area.bottom;
  const open = table.editor.editing;
  const editing = open?.place.rowId === view.row.id ? open : null;
  return (
    <GridRow
      key={view.row.id}
      view={view}
      active={active.row === view.index ? active.column : null}
      selectedFrom={isSelected ? area.left : null}
      selectedTo={isSelected ? area.right : null}
      editing={editing}
      table={editing === null ? null : table}
      readOnly={table.readOnly}
    />
  );
}

/** The buttons in the headings open their menu or editor; one handler serves all rows, however many. */
function openBeside({ target }: MouseEvent<HTMLElement>, { openPopup }: TableModel): void {
  const button = target instanceof Element ? target.closest('button') : null;
  const row = budgetRowIdSchema.safeParse(button?.dataset['rowMenu']);
  const column = budgetColumnIdSchema.safeParse(button?.dataset['columnEditor']);
  if (row.success) openPopup({ kind: 'row-menu', rowId: row.data });
  if (column.success) openPopup({ kind: 'column', columnId: column.data });
}
