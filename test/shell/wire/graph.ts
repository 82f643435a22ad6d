/**
 * A structured-cloned value spelled as JSON. Objects stand in a heap and are named by their place in it, so that
 * shared and circular references survive.
 */
export type Graph = { readonly root: Token; readonly heap: readonly Cell[] };

/** A value that is written where it stands, or the place of one in the heap. */
export type Token =
  | string
  | boolean
  | number
  | null
  | { readonly at: number }
  | { readonly undefined: true }
  | { readonly bigint: string }
  /** NaN, the infinities and minus zero, which JSON cannot spell. */
  | { readonly number: string };

/** An object of the heap. */
export type Cell =
  | { readonly type: 'array'; readonly length: number; readonly entries: readonly Entry[] }
  | { readonly type: 'object'; readonly entries: readonly Entry[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [Token, Token])[] }
  | { readonly type: 'set'; readonly values: readonly Token[] }
  | { readonly type: 'date'; readonly time: Token }
  | { readonly type: 'error'; readonly name: string; readonly message: string }
  | { readonly type: 'buffer'; readonly base64: string }
  | { readonly type: 'bytes'; readonly base64: string };

type Entry = readonly [key: string, value: Token];
