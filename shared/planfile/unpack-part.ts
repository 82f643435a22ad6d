import { Inflate } from 'fflate';
import type { PackedPart } from './zip-directory.ts';

/** Fed in slices this small, no slice of a bomb can grow past the limit by more than about 16 MB. */
const SLICE_BYTES = 16 * 1024;

/** The bytes of a part; null when it is not deflated properly, or is another size than it claims to be. */
export function unpackPart({ isDeflated, packed, unpackedSize }: PackedPart): Uint8Array | null {
  if (!isDeflated) return packed.length === unpackedSize ? packed : null;
  const target = new Uint8Array(unpackedSize);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    // A throw is the only way to stop the stream; `feed` turns it into an answer.
    if (filled + chunk.length > unpackedSize) throw new RangeError('More bytes than claimed');
    target.set(chunk, filled);
    filled += chunk.length;
  });
  return feed(stream, packed) && filled === unpackedSize ? target : null;
}

/** False when the stream is broken. The inflater throws for that, and broken bytes are expected here. */
function feed(stream: Inflate, packed: Uint8Array): boolean {
  try {
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      const end = Math.min(at + SLICE_BYTES, packed.length);
      stream.push(packed.subarray(at, end), end === packed.length);
    }
    return true;
  } catch {
    return false;
  }
}
