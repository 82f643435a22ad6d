import { app } from 'electron';
import { refuseForeignNavigation } from './navigation.ts';
import { refuseNewWindows } from './new-windows.ts';
import { refuseWebviews } from './webviews.ts';

/** Puts every web page that ever exists in the program, whoever creates it, under the rules of this folder. */
export function guardContents(): void {
  // Electron checklist item 4, "Enable process sandboxing", for every page and not only our window.
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    refuseForeignNavigation(contents);
    refuseNewWindows(contents);
    refuseWebviews(contents);
  });
}
