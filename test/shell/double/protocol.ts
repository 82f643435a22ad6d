import type { Protocol } from 'electron';

type Handler = Parameters<Protocol['handle']>[1];

const handlers = new Map<string, Handler>();
let privileged: readonly string[] = [];

export const protocol = {
  handle: (scheme, handler) => {
    if (!privileged.includes(scheme)) throw new Error(`Scheme ${scheme} was not declared in time`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  registerSchemesAsPrivileged: (schemes) => {
    privileged = schemes.map(({ scheme }) => scheme);
  },
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;

/** The handler of an address's scheme; undefined when the program has none. */
export function findProtocolHandler(url: string): Handler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1));
}
