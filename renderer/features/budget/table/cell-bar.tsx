import { setCellNote, type CellPlace } from '#shared/change/budget-cell-changes.ts';
import { cellAt } from '#shared/domain/budget/amount-at.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import { isStated } from '../grid/cell-edit.ts';
import { areaCount, isAmount } from '../grid/grid-area.ts';
import styles from './table.module.css';
import { factsOfCell, placeInWords } from './cell-words.ts';
import type { TableModel } from './table-model.ts';

const words = text.budget;

/** What is to be known about the active cell, and its note. */
export function CellBar({ table }: { readonly table: TableModel }) {
  const { sheet, place, editor } = table;
  const { active, area } = place;
  const [rowId, columnId] = [sheet.rows[active.row]?.id, sheet.columns[active.column - 1]?.id];
  const writesStated = editor.editing !== null && isStated(sheet, editor.editing.place);
  const facts = writesStated ? [words.statedHint] : factsOfCell(sheet, active);
  const count = areaCount(area);
  return (
    <section className={styles['cellBar']} aria-label={words.cellBar}>
      <div className={styles['facts']} title={facts.join('. ')}>
        <strong>{placeInWords(sheet, active)}</strong>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {count > 1 && <span>{words.selected({ count })}</span>}
      </div>
      {isAmount(active) && rowId !== undefined && columnId !== undefined && (
        <NoteField key={`${rowId}:${columnId}`} table={table} place={{ rowId, columnId }} />
      )}
    </section>
  );
}

type NoteProps = { readonly table: TableModel; readonly place: CellPlace };

/** The note of the active cell. Enter and Esc go back to the cell. */
function NoteField({ table, place }: NoteProps) {
  const { sheet, readOnly, noteField, place: grid } = table;
  const dispatch = useDispatch();
  const { active } = grid;
  const value = cellAt(sheet, active.row, active.column - 1)?.note ?? '';
  const { draft, setDraft, flush, cancel } = useDraftText({
    value,
    commit: (note) =>
      dispatch(setCellNote(sheet, place, note), { run: `note:${place.rowId}:${place.columnId}` }),
  });
  if (readOnly && value === '') return null;
  return (
    <label className={styles['note']}>
      <span>{words.note}</span>
      <input
        ref={noteField}
        value={draft}
        readOnly={readOnly}
        maxLength={4000}
        placeholder={words.notePlaceholder}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.key === 'Escape') cancel();
          else flush();
          grid.goTo(active);
        }}
      />
    </label>
  );
}
