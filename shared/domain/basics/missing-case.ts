/** Ends a switch over a union: a case that nobody handled does not compile, and throws if data got past the types. */
export function missingCase(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
