import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { formatMoment } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useFlushAll, useReadSaveStatus, useUndo } from '#renderer/platform/workspace.tsx';
import { openPlanSearch } from './plan-search.tsx';
import { MENU_GROUPS } from './side-menu.tsx';
import { useFileCommands } from './use-file-commands.ts';

type Options = { readonly frame: RefObject<HTMLElement | null>; readonly showKeys: () => void };

/** Keys that work wherever the focus is. Inside text, letters with Ctrl belong to the text. */
export function useFrameKeys({ frame, showKeys }: Options): void {
  const { undo, redo } = useUndo();
  const goTo = useGoTo();
  const sayWhenSaved = useSayWhenSaved();
  const groupKeys = MENU_GROUPS.map(
    ({ subjects }, index) =>
      [`alt+${index + 1}`, () => subjects[0] !== undefined && goTo(subjects[0])] as const,
  );
  useHotkeys(
    [
      ['mod+Z', undo],
      ['mod+Y', redo],
      ['mod+shift+Z', redo],
      ['F3', openPlanSearch],
      ['mod+shift+F', openPlanSearch],
      ['mod+shift+O', openPlanSearch],
      ['mod+S', sayWhenSaved],
      ['F6', () => focusNextPart(frame.current, 1)],
      ['shift+F6', () => focusNextPart(frame.current, -1)],
      ...groupKeys.map(([key, run]): [string, () => void] => [key, () => void run()]),
    ],
    [],
    true,
  );
  useHotkeys([['shift+?', showKeys]]);
  useMenuCommands({ undo, redo });
  useFileCommands();
}

function useSayWhenSaved(): () => void {
  const { clock } = usePorts();
  const flush = useFlushAll();
  const readStatus = useReadSaveStatus();
  async function say(): Promise<void> {
    if (!(await flush())) return notifyFailure(text.frame.notSavedAdvice);
    const status = readStatus();
    // Something more was written during the wait.
    if (status.kind !== 'saved') return say();
    const when = status.at === null ? null : formatMoment(status.at, clock.today());
    notifyDone(when === null ? text.frame.allSavedNever : text.frame.allSaved({ when }));
  }
  return () => void say();
}

function useMenuCommands({
  undo,
  redo,
}: {
  readonly undo: () => void;
  readonly redo: () => void;
}): void {
  const { desktop } = usePorts();
  const run = useEffectEvent((command: string) => {
    if (command === 'undo') undo();
    if (command === 'redo') redo();
    if (command === 'find') openPlanSearch();
    if (command === 'print') window.print();
  });
  useEffect(() => desktop.onMenuCommand((command) => run(command)), [desktop]);
}

/** F6: menu, top bar, content, and round again. */
function focusNextPart(frame: HTMLElement | null, step: 1 | -1): void {
  const parts = [...(frame?.querySelectorAll<HTMLElement>('[data-frame-part]') ?? [])];
  const current = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts.at((current + step + parts.length) % parts.length);
  const target = next?.querySelector<HTMLElement>('a[href], button, input, [tabindex="0"]') ?? next;
  target?.focus();
}
