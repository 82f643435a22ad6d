/** The two JavaScript worlds of a page, as in Electron with context isolation. */
export type World = 'page' | 'preload';

/** Stands for a function or a promise that stays in its own world, or for an error, which is made anew. */
export type Handle =
  | { readonly membraneHandle: 'function'; readonly id: string }
  | { readonly membraneHandle: 'promise'; readonly id: string }
  | { readonly membraneHandle: 'error'; readonly message: string };

/** How a call or a promise ended; the value is packed. */
export type Outcome = { readonly ok: boolean; readonly value: unknown };

export type MembraneMessage =
  | { readonly op: 'expose'; readonly key: string; readonly api: unknown }
  | { readonly op: 'call'; readonly id: string; readonly args: unknown }
  | { readonly op: 'return'; readonly outcome: Outcome }
  | { readonly op: 'settle'; readonly id: string; readonly outcome: Outcome };

/** Tells a handle from a copied object. */
export function isHandle(value: object): value is Handle {
  return 'membraneHandle' in value;
}

/** True for an object literal; class instances cross as plain copies too, exotic objects do not. */
export function isPlainObject(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
