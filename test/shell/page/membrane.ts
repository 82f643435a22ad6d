import { createOwnFunctions, createPacker } from './pack.ts';
import type { MembraneMessage, Outcome, World } from './packed.ts';
import { unpack, type UnpackParts } from './unpack.ts';

export type Membrane = {
  /** Puts an API on the other world's window, frozen. */
  readonly expose: (key: string, api: unknown) => void;
};

/**
 * One end of contextBridge. The two worlds of a page share no objects but the document, so the ends speak through
 * synchronous DOM events whose name is a secret of this page; Blink clones what they carry.
 */
export function createMembrane(world: World, secret: string): Membrane {
  const other: World = world === 'page' ? 'preload' : 'page';
  const functions = createOwnFunctions(world);
  const awaited = new Map<string, (outcome: Outcome) => void>();
  let returned: Outcome | null = null;

  const { pack } = createPacker(world, functions, (id, outcome) =>
    send({ op: 'settle', id, outcome }),
  );
  const parts: UnpackParts = {
    world,
    functions,
    callOther: (id, args) => ask({ op: 'call', id, args: pack(args) }),
    awaitOther: (id) =>
      new Promise((resolve, reject) => {
        awaited.set(id, ({ ok, value }) => (ok ? resolve : reject)(unpack(parts, value)));
      }),
  };

  function send(message: MembraneMessage): void {
    document.dispatchEvent(new CustomEvent(secret + other, { detail: message }));
  }

  /** The other end answers before dispatchEvent returns; that is what makes calls synchronous, as in Electron. */
  function ask(message: MembraneMessage): unknown {
    returned = null;
    send(message);
    // Written by the listener below while `send` ran, which the compiler cannot see.
    const outcome = returned as Outcome | null;
    if (outcome === null) throw new Error('contextBridge: the other world is gone');
    const value = unpack(parts, outcome.value);
    if (!outcome.ok) throw value;
    return value;
  }

  function receive(message: MembraneMessage): void {
    switch (message.op) {
      case 'expose':
        send({
          op: 'return',
          outcome: attempt(() => put(message.key, unpack(parts, message.api, true))),
        });
        break;
      case 'call':
        send({ op: 'return', outcome: attempt(() => callOwn(message.id, message.args)) });
        break;
      case 'return':
        returned = message.outcome;
        break;
      case 'settle':
        awaited.get(message.id)?.(message.outcome);
        awaited.delete(message.id);
        break;
    }
  }

  function attempt(run: () => unknown): Outcome {
    try {
      return { ok: true, value: pack(run()) };
    } catch (reason) {
      return { ok: false, value: pack(reason) };
    }
  }

  function callOwn(id: string, args: unknown): unknown {
    // `pack` made an array of the arguments, and `unpack` keeps it one.
    return functions.byId.get(id)?.(...(unpack(parts, args) as unknown[]));
  }

  document.addEventListener(
    secret + world,
    (event) => {
      event.stopImmediatePropagation();
      // Only the other end knows the secret, and it sends nothing else.
      if (event instanceof CustomEvent) receive(event.detail as MembraneMessage);
    },
    true,
  );

  return { expose: (key, api) => void ask({ op: 'expose', key, api: pack(api) }) };
}

function put(key: string, api: unknown): void {
  if (key in window) {
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  }
  Object.defineProperty(window, key, { value: api, enumerable: true });
}
