import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { App, BrowserWindow } from 'electron';
import { createPaths, type PathName } from './app-paths.ts';
import { releaseInstanceLock, takeInstanceLock } from './instance-lock.ts';
import { preventableEvent } from './preventable-event.ts';
import { readConfig } from './stand-in-config.ts';

type Doubled =
  | 'isPackaged'
  | 'isReady'
  | 'whenReady'
  | 'getVersion'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'setAppUserModelId'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit';

/** The application's life: ready, windows, quit, and the lock that keeps it single. */
export class AppDouble extends EventEmitter implements Pick<App, Doubled> {
  readonly isPackaged = false;
  readonly commandLine = {
    getSwitchValue: (name: string): string => {
      const prefix = `--${name}=`;
      return process.argv.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? '';
    },
  } satisfies Pick<App['commandLine'], 'getSwitchValue'>;

  readonly #config = readConfig();
  readonly #paths = createPaths(this.#config.dataFolder);
  #becomeReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });
  readonly #windows = new Set<Pick<BrowserWindow, 'close' | 'isDestroyed'>>();
  #ready = false;
  #exiting = false;

  readonly isReady = (): boolean => this.#ready;
  readonly whenReady = (): Promise<void> => this.#whenReady;
  readonly getVersion = (): string => this.#config.version;
  readonly getAppPath = (): string => this.#config.appFolder;
  readonly setAppUserModelId = (): void => undefined;
  readonly enableSandbox = (): void => undefined;

  readonly getPath = (name: PathName): string => {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  };

  readonly setPath = (name: string, path: string): void => {
    if (!this.#paths.has(name)) throw new Error(`Failed to set path '${name}'`);
    if (!existsSync(path)) throw new Error(`Path '${path}' does not exist`);
    this.#paths.set(name, path);
  };

  readonly requestSingleInstanceLock = (): boolean =>
    takeInstanceLock(this.getPath('userData'), () => {
      this.emit('second-instance', {}, process.argv, process.cwd(), undefined);
    });

  /** Closes every window; one that prevents it stops the whole quit, as in Electron. */
  readonly quit = (): void => {
    if (this.#exiting || this.#prevented('before-quit')) return;
    for (const window of this.#windows) {
      window.close();
      if (!window.isDestroyed()) return;
    }
    if (!this.#prevented('will-quit')) this.exit(0);
  };

  readonly exit = (code = 0): void => {
    if (this.#exiting) return;
    this.#exiting = true;
    this.emit('quit', {}, code);
    releaseInstanceLock(this.getPath('userData'));
    process.exit(code);
  };

  /** Called by the boot file when main's entry file has run to its end. */
  start(): void {
    this.#ready = true;
    this.#becomeReady();
    this.emit('ready', {}, {});
  }

  windowOpened(window: Pick<BrowserWindow, 'close' | 'isDestroyed'>): void {
    this.#windows.add(window);
  }

  /** After the last window the program ends, unless it listens for that, as in Electron. */
  windowClosed(window: Pick<BrowserWindow, 'close' | 'isDestroyed'>): void {
    this.#windows.delete(window);
    if (this.#windows.size > 0 || this.#exiting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  #prevented(eventName: string): boolean {
    const event = preventableEvent();
    this.emit(eventName, event);
    return event.defaultPrevented;
  }
}

export const app: AppDouble = new AppDouble();
