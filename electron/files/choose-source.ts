import { dialog, type BrowserWindow } from 'electron';
import type { FileKind } from './choose-target.ts';

/** Asks which file to open. Null when the user cancels. */
export async function chooseSource(window: BrowserWindow, kind: FileKind): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    filters: [{ name: kind.description, extensions: [kind.extension] }],
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}
