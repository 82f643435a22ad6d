import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebContents,
} from 'electron';
import { app } from './app.ts';
import { tellHost } from './host.ts';
import { preventableEvent } from './preventable-event.ts';
import { WebContentsDouble } from './web-contents.ts';

type Doubled =
  | 'id'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isVisible'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'maximize'
  | 'isMaximized'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'close'
  | 'destroy'
  | 'isDestroyed';

const windows = new Map<number, BrowserWindowDouble>();
let lastId = 0;

/** A window without a frame on any screen: its state is kept here, its page is a tab of the host's Chromium. */
export class BrowserWindowDouble extends EventEmitter implements Pick<BrowserWindow, Doubled> {
  readonly id: number;
  readonly webContents: WebContentsDouble;
  #bounds: Rectangle;
  #visible: boolean;
  #minimized = false;
  #maximized = false;
  #wasReady = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    refuseUnsafe(options);
    lastId += 1;
    this.id = lastId;
    this.webContents = new WebContentsDouble(this.id);
    this.#visible = options.show !== false;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    windows.set(this.id, this);
    app.windowOpened(this);
    const preloadFile = options.webPreferences?.preload ?? null;
    tellHost('createWindow', { windowId: this.id, width, height, preloadFile });
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  static readonly getAllWindows = (): BrowserWindowDouble[] => [...windows.values()];
  static readonly fromWebContents = ({ id }: Pick<WebContents, 'id'>): BrowserWindowDouble | null =>
    windows.get(id) ?? null;

  readonly loadURL = (url: string): Promise<void> => this.webContents.load(url);
  readonly isDestroyed = (): boolean => !windows.has(this.id);
  readonly isVisible = (): boolean => this.#visible;
  readonly isMinimized = (): boolean => this.#minimized;
  readonly isMaximized = (): boolean => this.#maximized;
  readonly getBounds = (): Rectangle => ({ ...this.#bounds });
  readonly getNormalBounds = (): Rectangle => ({ ...this.#bounds });

  readonly show = (): void => {
    this.#visible = true;
    this.emit('show');
  };

  readonly focus = (): void => {
    this.emit('focus');
  };

  readonly minimize = (): void => {
    this.#minimized = true;
    this.emit('minimize');
  };

  readonly restore = (): void => {
    this.#minimized = false;
    this.emit('restore');
  };

  readonly maximize = (): void => {
    this.#maximized = true;
    this.emit('maximize');
  };

  readonly setBounds = (bounds: Partial<Rectangle>): void => {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    tellHost('resize', { windowId: this.id, width, height });
    this.emit('resize');
  };

  readonly close = (): void => {
    if (this.isDestroyed()) return;
    const event = preventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  };

  readonly destroy = (): void => {
    if (this.isDestroyed()) return;
    tellHost('closeWindow', { windowId: this.id });
    this.pageClosed();
  };

  /** The page is gone, whoever closed it. */
  pageClosed(): void {
    if (!windows.delete(this.id)) return;
    this.webContents.windowClosed();
    this.emit('closed');
    app.windowClosed(this);
  }

  domReady(): void {
    this.webContents.emit('dom-ready');
    if (!this.#wasReady) this.emit('ready-to-show');
    this.#wasReady = true;
  }
}

/** The window of an id; undefined when it is destroyed. */
export function findWindow(id: number): BrowserWindowDouble | undefined {
  return windows.get(id);
}

/** The page side of the stand-in is always sandboxed and isolated; a window that asks for less would get more. */
function refuseUnsafe({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const { nodeIntegration, contextIsolation, sandbox } = webPreferences;
  if (nodeIntegration === true || contextIsolation === false || sandbox === false) {
    throw new Error('The stand-in only has sandboxed windows with context isolation');
  }
}
