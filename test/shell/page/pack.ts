import { isPlainObject, type Handle, type Outcome, type World } from './packed.ts';

type AnyFunction = (...args: unknown[]) => unknown;

/** Functions of this world that the other has been given a handle to. */
export type OwnFunctions = {
  readonly byId: Map<string, AnyFunction>;
  readonly idOf: (own: AnyFunction) => string;
};

/** An empty table; ids carry the world's name so that a handle coming home is recognised. */
export function createOwnFunctions(world: World): OwnFunctions {
  const byId = new Map<string, AnyFunction>();
  const ids = new WeakMap<AnyFunction, string>();
  return {
    byId,
    idOf: (own) => {
      const id = ids.get(own) ?? `${world}${byId.size}`;
      ids.set(own, id);
      byId.set(id, own);
      return id;
    },
  };
}

export type Packer = { readonly pack: (value: unknown) => unknown };

/**
 * Prepares values for the other world by contextBridge's rules: plain objects and arrays are copied, functions and
 * promises become handles, errors keep their message, the rest must be clonable.
 */
export function createPacker(
  world: World,
  functions: OwnFunctions,
  settle: (id: string, outcome: Outcome) => void,
): Packer {
  let lastPromise = 0;

  function pack(value: unknown): unknown {
    if (typeof value === 'function') {
      // The page may call it with whatever it likes; that is the callee's affair, as in Electron.
      return handle({ membraneHandle: 'function', id: functions.idOf(value as AnyFunction) });
    }
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return handle({ membraneHandle: 'error', message: value.message });
    if (Array.isArray(value)) return value.map(pack);
    if (isPlainObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
    }
    return clonable(value);
  }

  function packPromise(promise: Promise<unknown>): Handle {
    lastPromise += 1;
    const id = `${world}${lastPromise}`;
    promise.then(
      (value) => settle(id, { ok: true, value: pack(value) }),
      (reason: unknown) => settle(id, { ok: false, value: pack(reason) }),
    );
    return handle({ membraneHandle: 'promise', id });
  }

  return { pack };
}

function handle(made: Handle): Handle {
  return made;
}

/** contextBridge throws at once, in these words, for what cannot cross. */
function clonable(value: object): object {
  try {
    structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  return value;
}
