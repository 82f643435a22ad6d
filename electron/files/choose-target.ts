import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { withExtension } from './with-extension.ts';

export type FileKind = { readonly extension: string; readonly description: string };

/** What the save dialog opens with. The name is bare and has no extension. */
export type TargetQuestion = { readonly suggestedName: string; readonly kind: FileKind };

/** Asks where to save. Null when the user cancels; else a path that carries the kind's extension. */
export type ChooseTarget = (
  window: BrowserWindow,
  question: TargetQuestion,
) => Promise<string | null>;

/**
 * Makes the question of where to save. The dialog opens in the folder that was chosen last in this run.
 *
 * @param firstFolder where it opens the first time
 */
export function createTargetChooser(firstFolder: string): ChooseTarget {
  let folder = firstFolder;
  return async (window, { suggestedName, kind }) => {
    const path = await askUntilAgreed(window, join(folder, suggestedName), kind);
    if (path !== null) folder = dirname(path);
    return path;
  };
}

async function askUntilAgreed(
  window: BrowserWindow,
  defaultPath: string,
  kind: FileKind,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [{ name: kind.description, extensions: [kind.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (answer.canceled || answer.filePath === '') return null;
  const path = withExtension(answer.filePath, kind.extension);
  // The dialog asked about replacing the name as typed. With the extension added it may be another file that exists,
  // and nobody has agreed to lose that one: ask again with the full name.
  const isUnasked = path !== answer.filePath && existsSync(path);
  return isUnasked ? askUntilAgreed(window, path, kind) : path;
}
