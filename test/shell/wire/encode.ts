import { toBase64 } from './base64.ts';
import type { Cell, Token } from './graph.ts';

/** Electron's own words for a value that cannot cross between processes. */
const CANNOT_CLONE = 'An object could not be cloned.';

/**
 * Spells a value as text for the way between page and main process. `structuredClone` decides what may cross, as in
 * Electron; this only writes down what it made.
 */
export function encode(value: unknown): string {
  const heap: Cell[] = [];
  const places = new Map<object, number>();
  const root = put(cloneOrThrow(value));
  return JSON.stringify({ root, heap });

  function put(part: unknown): Token {
    switch (typeof part) {
      case 'undefined':
        return { undefined: true };
      case 'bigint':
        return { bigint: String(part) };
      case 'number':
        return Number.isFinite(part) && !Object.is(part, -0) ? part : { number: spell(part) };
      case 'string':
      case 'boolean':
        return part;
      case 'object':
        return part === null ? null : { at: place(part) };
      default:
        throw new Error(CANNOT_CLONE);
    }
  }

  function place(part: object): number {
    const known = places.get(part);
    if (known !== undefined) return known;
    const at = heap.length;
    places.set(part, at);
    // Taken before the parts are put, so that a part may point back at it.
    heap.push({ type: 'object', entries: [] });
    heap[at] = cell(part, put);
    return at;
  }
}

function cell(part: object, put: (part: unknown) => Token): Cell {
  if (Array.isArray(part))
    return { type: 'array', length: part.length, entries: entries(part, put) };
  if (part instanceof Date) return { type: 'date', time: put(part.getTime()) };
  if (part instanceof Map) {
    return { type: 'map', entries: [...part].map(([key, value]) => [put(key), put(value)]) };
  }
  if (part instanceof Set) return { type: 'set', values: [...part].map(put) };
  if (part instanceof Error) return { type: 'error', name: part.name, message: part.message };
  if (part instanceof ArrayBuffer)
    return { type: 'buffer', base64: toBase64(new Uint8Array(part)) };
  if (part instanceof Uint8Array) return { type: 'bytes', base64: toBase64(part) };
  if (Object.prototype.toString.call(part) !== '[object Object]') {
    throw new Error(`The stand-in cannot carry ${Object.prototype.toString.call(part)} yet`);
  }
  return { type: 'object', entries: entries(part, put) };
}

function entries(part: object, put: (part: unknown) => Token): [string, Token][] {
  return Object.entries(part).map(([key, value]) => [key, put(value)]);
}

function cloneOrThrow(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new Error(CANNOT_CLONE);
  }
}

function spell(part: number): string {
  return Object.is(part, -0) ? '-0' : String(part);
}
