import { BrowserWindow, screen } from 'electron';
import { START_PAGE } from '#electron/identity.ts';
import { text } from '#shared/text/text.ts';
import type { WindowState } from '#electron/settings/stored-settings.ts';
import { MIN_HEIGHT, MIN_WIDTH, placeWindow, type Bounds } from './window-bounds.ts';

export type MainWindowParts = {
  readonly preloadFile: string;
  /** How the window was when it was last closed; null the first time. */
  readonly saved: WindowState | null;
};

/** Creates the one window of the program and begins to load the start page. Shown when there is something to see. */
export function createMainWindow({ preloadFile, saved }: MainWindowParts): BrowserWindow {
  const window = new BrowserWindow({
    ...placeWindow(saved, visibleWorkAreas()),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    title: text.frame.appName,
    show: false,
    webPreferences: {
      preload: preloadFile,
      // Electron checklist items 2, 3, 4 and 6. They are the defaults; written out so that a change of defaults, or
      // of mind, shows in review.
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      // Chromium fetches its dictionaries from the internet. Nothing leaves the machine, so no spelling from there.
      spellcheck: false,
    },
  });
  if (saved?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_PAGE);
  return window;
}

/** How the window stands now, to be restored next time: its size when not maximised, and whether it is. */
export function windowState(window: BrowserWindow): WindowState {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}

function visibleWorkAreas(): readonly [Bounds, ...Bounds[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main.workArea, ...others.map((display) => display.workArea)];
}
