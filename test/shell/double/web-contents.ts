import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { encode } from '../wire/encode.ts';
import type { FromMain } from '../page/ipc-renderer.ts';
import { host, tellHost } from './host.ts';
import { preventableEvent } from './preventable-event.ts';

type Doubled =
  | 'id'
  | 'send'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'isDestroyed'
  | 'isCrashed'
  | 'setWindowOpenHandler';
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page of the stand-in: what main asks of it goes to the host, what happens in it comes back as events. */
export class WebContentsDouble extends EventEmitter implements Pick<WebContents, Doubled> {
  readonly id: number;
  #url = '';
  #crashed = false;
  #destroyed = false;
  #openHandler: OpenHandler | null = null;

  constructor(id: number) {
    super();
    this.id = id;
  }

  readonly getURL = (): string => this.#url;
  readonly isCrashed = (): boolean => this.#crashed;
  readonly isDestroyed = (): boolean => this.#destroyed;
  readonly forcefullyCrashRenderer = (): void => tellHost('crashPage', { windowId: this.id });
  readonly reload = (): void => tellHost('reload', { windowId: this.id });

  readonly send = (channel: string, ...args: unknown[]): void => {
    this.deliver({ kind: 'event', channel, args: encode(args) }, null);
  };

  readonly setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };

  /** Hands a message to the preload world; without a context, to the one that stands there now. */
  deliver(message: FromMain, contextId: number | null): void {
    if (this.isDestroyed()) return;
    tellHost('deliver', { windowId: this.id, text: JSON.stringify(message), contextId });
  }

  async load(url: string): Promise<void> {
    this.#crashed = false;
    await host.call('loadUrl', { windowId: this.id, url });
  }

  navigated(url: string): void {
    this.#url = url;
    this.emit('did-navigate', {}, url);
  }

  windowClosed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  crashed(): void {
    this.#crashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }

  /** Lets the program forbid a navigation; true when it did. */
  willNavigate(url: string, isMainFrame: boolean): boolean {
    const event = Object.assign(preventableEvent(), { url, isMainFrame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event);
    return event.defaultPrevented;
  }

  /** Asks the program about a new window; true when it refuses. */
  windowOpen(url: string): boolean {
    const referrer = { url: this.#url, policy: 'strict-origin-when-cross-origin' } as const;
    const disposition = 'new-window' as const;
    const details = { url, frameName: '', features: '', disposition, referrer };
    return this.#openHandler?.(details).action === 'deny';
  }
}
