import type { ChainedCommands, Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Runs a command on an editor and puts the focus back into its text. */
export function runCommand(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch);
  editor.view.focus();
}

/**
 * Runs a chain of the editor's own commands and puts the focus back into its text at once. The editor's own `focus`
 * waits for the next frame, and what is typed before that would go to whatever had the focus.
 */
export function runChain(
  editor: Editor,
  extend: (chain: ChainedCommands) => ChainedCommands,
): void {
  extend(editor.chain()).run();
  editor.view.focus();
}
