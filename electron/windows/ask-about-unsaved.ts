import { dialog, type BrowserWindow } from 'electron';
import { text } from '#shared/text/text.ts';
import type { CloseChoice } from '#electron/lifecycle/close-with-flush.ts';

// In the order of the buttons. Enter tries again and Esc goes back: neither loses anything.
const choices: readonly CloseChoice[] = ['try-again', 'close-anyway', 'stay'];

/** Tells that the last text is not saved, or may not be, and asks whether to close all the same. */
export async function askAboutUnsaved(
  window: BrowserWindow,
  outcome: 'unsaved' | 'no-answer',
): Promise<CloseChoice> {
  const { title, unsaved, noAnswer, detail, tryAgain, closeAnyway, stay } = text.desktop.unsaved;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: title,
    detail: `${outcome === 'unsaved' ? unsaved : noAnswer} ${detail}`,
    buttons: [tryAgain, closeAnyway, stay],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return choices[response] ?? 'stay';
}
