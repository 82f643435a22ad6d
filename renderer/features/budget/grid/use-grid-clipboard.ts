import type { ClipboardEvent } from 'react';
import { pasteAmounts } from '#shared/change/budget-cell-changes.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import type { TableModel } from '../table/table-model.ts';
import { copyBlock } from './copy-block.ts';
import { planPaste } from './paste-plan.ts';
import { readTsv, writeHtmlTable, writeTsv } from './tsv.ts';

/** Ctrl+C and Ctrl+V of blocks. In an open cell both belong to its text. */
export function useGridClipboard(table: TableModel): {
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
} {
  const dispatch = useDispatch();
  const { sheet, place, readOnly, showPasteProblems } = table;
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
      const pasted = event.clipboardData.getData('text/plain');
      if (pasted.trim() === '') {
        notifyFailure(text.budget.paste.nothing);
        return;
      }
      const planned = planPaste(sheet, place.area, readTsv(pasted));
      showPasteProblems(planned.ok ? [] : planned.error);
      if (planned.ok) dispatch(pasteAmounts(sheet, planned.value));
    },
  };
}

function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
