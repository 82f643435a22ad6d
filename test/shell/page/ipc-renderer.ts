import type { IpcRenderer } from 'electron';
import { decode } from '../wire/decode.ts';
import { encode } from '../wire/encode.ts';

/** What main sends to the preload world: the answer to an invoke, or an event. Values are in the wire's spelling. */
export type FromMain =
  | { readonly kind: 'reply'; readonly id: number; readonly ok: boolean; readonly value: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string };

/** What the preload world hands to main: an invoke. */
export type ToMain = {
  readonly channel: string;
  readonly id: number;
  readonly args: string;
  readonly url: string;
};

type Listener = Parameters<IpcRenderer['on']>[1];
type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
};

export type IpcRendererDouble = {
  readonly ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>;
  readonly receive: (message: FromMain) => void;
};

/** The stand-in for ipcRenderer, over one function that carries messages to main. */
export function createIpcRenderer(post: (message: ToMain) => void): IpcRendererDouble {
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const ipcRenderer: IpcRendererDouble['ipcRenderer'] = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const message = { channel, id: lastId, args: encode(args), url: location.href };
        waiting.set(lastId, { resolve, reject });
        post(message);
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return asIpcRenderer(ipcRenderer);
    },
    off: (channel, listener) => {
      const others = (listeners.get(channel) ?? []).filter((known) => known !== listener);
      listeners.set(channel, others);
      return asIpcRenderer(ipcRenderer);
    },
  };

  function receive(received: FromMain): void {
    if (received.kind === 'event') emit(received);
    else settle(received);
  }

  function settle({ id, ok, value }: Extract<FromMain, { kind: 'reply' }>): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (ok) asked?.resolve(decode(value));
    else asked?.reject(new Error(String(decode(value))));
  }

  function emit({ channel, args }: Extract<FromMain, { kind: 'event' }>): void {
    // Main encodes the arguments as an array.
    const values = decode(args) as unknown[];
    const event = { sender: asIpcRenderer(ipcRenderer), ports: [] };
    for (const listener of listeners.get(channel) ?? []) {
      // The event has what is doubled; preload scripts that read more of it fail where they do.
      listener(event as unknown as Parameters<Listener>[0], ...values);
    }
  }

  return { ipcRenderer, receive };
}

/** Electron's methods return the whole emitter for chaining; here it is the part that is doubled. */
function asIpcRenderer(part: IpcRendererDouble['ipcRenderer']): IpcRenderer {
  return part as IpcRenderer;
}
