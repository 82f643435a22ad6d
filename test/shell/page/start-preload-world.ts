import type { ContextBridge } from 'electron';
import { createIpcRenderer, type FromMain } from './ipc-renderer.ts';
import { createMembrane } from './membrane.ts';

/** A sandboxed preload script, as Electron wraps it: a CommonJS module with a require of its own. */
type PreloadScript = (require: (id: string) => unknown, module: object, process: object) => void;

export type PreloadWorldConfig = {
  readonly secret: string;
  /** The name of the function that DevTools has put on this world's global object, and nowhere else. */
  readonly bindingName: string;
  readonly versions: Readonly<Record<string, string>>;
};

/** Sets up the preload's world in a page and runs the preload script in it. Frames inside the page get none. */
export function startPreloadWorld(config: PreloadWorldConfig, preload: PreloadScript): void {
  if (window !== window.top) return;
  const carry = takeBinding(config.bindingName);
  const membrane = createMembrane('preload', config.secret);
  const { ipcRenderer, receive } = createIpcRenderer((message) => carry(JSON.stringify(message)));
  const contextBridge = { exposeInMainWorld: membrane.expose } satisfies Pick<
    ContextBridge,
    'exposeInMainWorld'
  >;
  // The host calls this through DevTools; it writes a FromMain.
  Object.defineProperty(globalThis, 'receiveFromMain', {
    value: (text: string) => receive(JSON.parse(text) as FromMain),
  });
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${id}`);
  };
  const process = { type: 'renderer', sandboxed: true, versions: config.versions };
  preload(require, { exports: {} }, process);
}

/** Takes the binding off the global object, so that the preload script meets the globals that Electron gives it. */
function takeBinding(name: string): (payload: string) => void {
  const binding: unknown = Reflect.get(globalThis, name);
  Reflect.deleteProperty(globalThis, name);
  if (typeof binding !== 'function') throw new Error('The preload world has no way to main');
  return (payload) => void Reflect.apply(binding, undefined, [payload]);
}
