import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { fromBase64 } from './base64.ts';
import type { Cell, Graph, Token } from './graph.ts';

/** Builds the value that `encode` was given, with the same identities among its parts. */
export function decode(text: string): unknown {
  // Only `encode` writes this text, and it writes a Graph.
  const { root, heap } = JSON.parse(text) as Graph;
  const made = new Map<number, object>();
  return get(root);

  function get(token: Token): unknown {
    if (typeof token !== 'object' || token === null) return token;
    if ('undefined' in token) return undefined;
    if ('bigint' in token) return BigInt(token.bigint);
    if ('number' in token) return Number(token.number);
    return made.get(token.at) ?? build(token.at);
  }

  function build(at: number): object {
    const cell = heap[at];
    if (cell === undefined) throw new Error(`No cell ${at} in the heap`);
    const part = empty(cell, get);
    // Known before it is filled, so that its parts may point back at it.
    made.set(at, part);
    fill(part, cell, get);
    return part;
  }
}

function empty(cell: Cell, get: (token: Token) => unknown): object {
  switch (cell.type) {
    case 'array':
      return Array.from({ length: cell.length });
    case 'object':
      return {};
    case 'map':
      return new Map();
    case 'set':
      return new Set();
    case 'date':
      return new Date(Number(get(cell.time)));
    case 'error':
      return namedError(cell);
    case 'buffer':
      return fromBase64(cell.base64).buffer;
    case 'bytes':
      return fromBase64(cell.base64);
    default:
      return missingCase(cell);
  }
}

/** As structured cloning makes it: the name is not among its own enumerable properties. */
function namedError({ name, message }: Extract<Cell, { type: 'error' }>): Error {
  return Object.defineProperty(new Error(message), 'name', { value: name, configurable: true });
}

function fill(part: object, cell: Cell, get: (token: Token) => unknown): void {
  if (cell.type === 'array' || cell.type === 'object') {
    for (const [key, value] of cell.entries) define(part, key, get(value));
  }
  if (part instanceof Map && cell.type === 'map') {
    for (const [key, value] of cell.entries) part.set(get(key), get(value));
  }
  if (part instanceof Set && cell.type === 'set') {
    for (const value of cell.values) part.add(get(value));
  }
}

/** Not an assignment: a key named __proto__ is a key like any other on this way. */
function define(part: object, key: string, value: unknown): void {
  Object.defineProperty(part, key, { value, writable: true, enumerable: true, configurable: true });
}
