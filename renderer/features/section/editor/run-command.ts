import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Runs a command on an editor and puts the focus back into its text. */
export function runCommand(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch);
  editor.view.focus();
}
