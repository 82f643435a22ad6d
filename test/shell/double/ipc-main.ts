import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { PreloadMessage } from '../link/apis.ts';
import { decode } from '../wire/decode.ts';
import { encode } from '../wire/encode.ts';
import type { WebContentsDouble } from './web-contents.ts';

type Listener = Parameters<IpcMain['handle']>[1];

const listeners = new Map<string, Listener>();

/** Remembers who listens for what. Only invokes reach it: a page here has no other way to speak. */
class IpcMainDouble extends EventEmitter implements Pick<IpcMain, 'handle' | 'removeHandler'> {
  readonly handle = (channel: string, listener: Listener): void => {
    if (listeners.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    listeners.set(channel, listener);
  };

  readonly removeHandler = (channel: string): void => void listeners.delete(channel);
}

export const ipcMain: IpcMainDouble = new IpcMainDouble();

/** Lets a handler answer an invoke, and carries its answer, or its error in Electron's words, back to the page. */
export async function answerInvoke(
  sender: WebContentsDouble,
  { channel, id, args, url, contextId }: PreloadMessage,
): Promise<void> {
  const outcome = await run(sender, channel, args, url);
  sender.deliver({ kind: 'reply', id, ...outcome }, contextId);
}

async function run(
  sender: WebContentsDouble,
  channel: string,
  args: string,
  url: string,
): Promise<{ ok: boolean; value: string }> {
  try {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    // The preload world encodes the arguments as an array.
    const values = decode(args) as unknown[];
    return { ok: true, value: encode(await listener(invokeEvent(sender, url), ...values)) };
  } catch (reason) {
    return {
      ok: false,
      value: encode(`Error invoking remote method '${channel}': ${String(reason)}`),
    };
  }
}

function invokeEvent(sender: WebContentsDouble, url: string): IpcMainInvokeEvent {
  // The parts that are doubled; a handler that reads more of the event fails where it does.
  return { sender, senderFrame: { url, parent: null } } as unknown as IpcMainInvokeEvent;
}
