import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Settings } from '#shared/ports/desktop.ts';
import { changeDepth, leaveListAtStart, splitListLine } from './block-commands.ts';
import { MARKS } from './doc-node.ts';
import { markComplete } from './mark-complete.ts';

type Options = {
  /** Which Word the letters follow; asked at each key, since the setting can change while the text is open. */
  readonly shortcuts: () => Settings['shortcuts'];
  readonly onFind: () => void;
  /** Esc and Ctrl+Enter: out of the text, with everything written kept. */
  readonly onLeave: () => void;
};

/**
 * The keys of the text. In Swedish Word Ctrl+F is fet, Ctrl+K kursiv and Ctrl+B sök; whoever has learnt the English
 * ones can choose them. Keys with Ctrl+Alt are left alone: on a Swedish keyboard they write signs such as @.
 */
export const SectionKeys = Extension.create<Options>({
  name: 'sectionKeys',
  // Before the table's Tab and the editor's own Enter; each of ours stands aside where it does not apply.
  priority: 1000,
  addKeyboardShortcuts() {
    const { editor, options } = this;
    const { onFind, onLeave } = options;
    const swedish = (): boolean => options.shortcuts() === 'swedish';
    const bySetting = (inSwedish: () => boolean, inEnglish: () => boolean) => () =>
      swedish() ? inSwedish() : inEnglish();
    const toggle = (mark: string) => () => editor.commands.toggleMark(mark);
    const find = done(onFind);
    const pass = (): boolean => false;
    return {
      Enter: () => enterBlock(editor) || splitListLine(editor.state, editor.view.dispatch),
      Backspace: () => leaveListAtStart(editor.state, editor.view.dispatch),
      Tab: () => changeDepth(1)(editor.state, editor.view.dispatch),
      'Shift-Tab': () => changeDepth(-1)(editor.state, editor.view.dispatch),
      Escape: done(onLeave),
      'Mod-Enter': done(onLeave),
      'Mod-f': bySetting(toggle(MARKS.bold), find),
      'Mod-k': bySetting(toggle(MARKS.italic), pass),
      'Mod-b': bySetting(find, toggle(MARKS.bold)),
      'Mod-Shift-k': done(() => markComplete(editor)),
    };
  },
});

/** Enter on a selected figure or live block: into its first field or button. */
function enterBlock({ state: { selection }, view }: Editor): boolean {
  if (!(selection instanceof NodeSelection)) return false;
  const shown = view.nodeDOM(selection.from);
  const first =
    shown instanceof HTMLElement ? shown.querySelector<HTMLElement>('input, button') : null;
  first?.focus();
  return first !== null;
}

function done(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}
