import type { ShellApp } from './shell-app.ts';

/** What the user answers the next save dialogs, in order: a path, or null for cancel. The last answer repeats. */
export function answerSaveDialog(
  app: ShellApp,
  answers: readonly (string | null)[],
): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    let next = 0;
    const openedAt: string[] = [];
    Reflect.set(globalThis, 'saveDialogsOpenedAt', openedAt);
    // Electron's method takes a window first, or not; this program always gives one.
    Reflect.set(dialog, 'showSaveDialog', (_window: unknown, box: { defaultPath: string }) => {
      openedAt.push(box.defaultPath);
      const filePath = given[Math.min(next, given.length - 1)] ?? null;
      next += 1;
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    });
  }, answers);
}

/** The paths that save dialogs have opened with since `answerSaveDialog`. */
export function saveDialogsOpenedAt(app: ShellApp): Promise<readonly string[]> {
  // `answerSaveDialog` put an array of strings there.
  return app.evaluate(() => Reflect.get(globalThis, 'saveDialogsOpenedAt') as string[]);
}

/** What the user answers the open dialog: a path, or null for cancel. */
export function answerOpenDialog(app: ShellApp, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: given === null, filePaths: given === null ? [] : [given] });
  }, path);
}

/** Which button the user presses in message boxes, by place. Every box shown is kept, see `shownBoxes`. */
export function answerMessageBox(app: ShellApp, buttons: readonly number[]): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shownBoxes', shown);
    // Electron's method takes a window first, or not; this program always gives one.
    Reflect.set(dialog, 'showMessageBox', (_window: unknown, box: { message: string }) => {
      const response = given[Math.min(shown.length, given.length - 1)] ?? 0;
      shown.push(box.message);
      return Promise.resolve({ response, checkboxChecked: false });
    });
  }, buttons);
}

/** The headlines of the message boxes shown since `answerMessageBox`. */
export async function shownBoxes(app: ShellApp): Promise<readonly string[]> {
  // `answerMessageBox` put an array of strings there.
  return (await app.evaluate(() => Reflect.get(globalThis, 'shownBoxes') as string[])) ?? [];
}
