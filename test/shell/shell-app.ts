import type { Page } from 'playwright-core';

/** Electron's module, as a test sees it. */
export type ElectronModule = typeof Electron.CrossProcessExports;

/** How a run of the program ended. */
export type Exit = { readonly code: number | null; readonly signal: string | null };

/** The program, running: over the stand-in or over the real Electron, the same to a test. */
export type ShellApp = {
  readonly backend: 'stand-in' | 'electron';
  readonly dataFolder: string;
  readonly firstWindow: () => Promise<Page>;
  readonly windows: () => readonly Page[];
  /** Runs a function in the main process. Its source is all that gets there, and one argument that can be copied. */
  readonly evaluate: <Result, Argument = undefined>(
    run: (electron: ElectronModule, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** Addresses that neither the page's policy nor main's rule refused, and that would have left the machine. */
  readonly outgoing: () => readonly string[];
  /** What the process has written to its standard streams. */
  readonly output: () => string;
  /** Quits as a user does, and waits until the process has ended. */
  readonly close: () => Promise<Exit>;
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<Exit>;
  readonly exited: Promise<Exit>;
};

export type LaunchOptions = {
  /** Where the program keeps everything; the same folder again is the same user. */
  readonly dataFolder: string;
  readonly bypassContentSecurityPolicy?: boolean;
  /** Another built main process than the program's own; over the stand-in only. */
  readonly mainFile?: string;
};
