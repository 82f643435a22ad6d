import type { ClipboardEvent } from 'react';
import { pasteAmounts } from '#shared/change/budget-cell-changes.ts';
import { writeHtmlTable, writeTsv } from '#shared/domain/paste/write-grid.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { cellCount, MOST_CELLS, readClipboard } from '#renderer/ui/paste/read-clipboard.ts';
import { pasteAtOnce } from '../paste/paste-at-once.ts';
import type { TableModel } from '../table/table-model.ts';
import { copyBlock } from './copy-block.ts';

const words = text.paste.target;

/** Ctrl+C and Ctrl+V of blocks. In an open cell both belong to its text. */
export function useGridClipboard(table: TableModel): {
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
} {
  const dispatch = useDispatch();
  const { sheet, place, readOnly, reviewPaste } = table;
  return {
    onCopy(event) {
      if (isWriting(event.target)) return;
      event.preventDefault();
      const { figures, words } = copyBlock(sheet, place.area);
      event.clipboardData.setData('text/plain', writeTsv(figures));
      event.clipboardData.setData('text/html', writeHtmlTable(words));
    },
    onPaste(event) {
      if (isWriting(event.target) || readOnly) return;
      event.preventDefault();
      const pasted = readClipboard(event.clipboardData);
      const count = cellCount(pasted);
      if (count === 0 || count > MOST_CELLS) {
        notifyFailure(count === 0 ? words.nothing : words.tooLarge({ count }));
        return;
      }
      // A paste that asks nothing goes straight in, as between spreadsheets.
      const amounts = pasteAtOnce(sheet, place.area, pasted);
      if (amounts === null) reviewPaste(pasted);
      else dispatch(pasteAmounts(sheet, amounts));
    },
  };
}

function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
