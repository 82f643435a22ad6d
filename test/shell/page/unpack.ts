import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { isHandle, isPlainObject, type Handle, type World } from './packed.ts';
import type { OwnFunctions } from './pack.ts';

export type UnpackParts = {
  readonly world: World;
  readonly functions: OwnFunctions;
  /** Calls a function that lives in the other world. */
  readonly callOther: (id: string, args: readonly unknown[]) => unknown;
  /** A promise that settles as the other world's promise of this id does. */
  readonly awaitOther: (id: string) => Promise<unknown>;
};

/** Turns what `pack` made in the other world into values of this one. `frozen` is for an exposed API. */
export function unpack(parts: UnpackParts, value: unknown, frozen = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isHandle(value)) return unpackHandle(parts, value);
  // Typed arrays and the like were cloned on the way; they cannot be frozen, and Electron does not.
  if (!Array.isArray(value) && !isPlainObject(value)) return value;
  const copy = copyOf(value, (part) => unpack(parts, part, frozen));
  return frozen ? Object.freeze(copy) : copy;
}

function copyOf(value: object, unpackPart: (part: unknown) => unknown): object {
  if (Array.isArray(value)) return value.map(unpackPart);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpackPart(part)]));
}

function unpackHandle(
  { world, functions, callOther, awaitOther }: UnpackParts,
  handle: Handle,
): unknown {
  switch (handle.membraneHandle) {
    case 'function':
      // A function that has come home is itself again.
      if (handle.id.startsWith(world)) return functions.byId.get(handle.id);
      return (...args: unknown[]) => callOther(handle.id, args);
    case 'promise':
      return awaitOther(handle.id);
    case 'error':
      return new Error(handle.message);
    default:
      return missingCase(handle);
  }
}
