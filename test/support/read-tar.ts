const BLOCK = 512;
const ORDINARY_FILE = new Set(['0', '\0']);

/** A file in a tar archive. */
export type TarFile = { readonly name: string; readonly content: Uint8Array };

/** The ordinary files of a tar archive (ustar); folders and links are left out. */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + BLOCK <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + BLOCK);
    const size = Number.parseInt(field(header, 124, 12), 8);
    const start = offset + BLOCK;
    if (ORDINARY_FILE.has(String.fromCharCode(header[156] ?? 0))) {
      files.push({ name: field(header, 0, 100), content: archive.subarray(start, start + size) });
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(header: Uint8Array, start: number, length: number): string {
  const text = new TextDecoder('latin1').decode(header.subarray(start, start + length));
  return text.replace(/\0.*$/s, '').trim();
}
