/** Bytes as base64, with web functions only: this also runs inside the page. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: an argument list of a whole file overflows the stack.
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(binary);
}

/** The bytes that `toBase64` was given. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
