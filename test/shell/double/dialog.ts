import type { Dialog } from 'electron';
import { tellHost } from './host.ts';

/** Nobody sits at the screen: a test says what the user answers, by replacing the method. */
function unanswered(method: keyof Dialog): () => Promise<never> {
  return () => Promise.reject(new Error(`dialog.${method} has no scripted answer`));
}

export const dialog: Pick<
  Dialog,
  'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'
> = {
  showSaveDialog: unanswered('showSaveDialog'),
  showOpenDialog: unanswered('showOpenDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title, content) => tellHost('errorBox', { title, content }),
};
