import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '#build/project-root.ts';
import { boundRow, type BenchRow } from './bench-row.ts';

/** Most kilobytes (1 000 bytes, gzip) of script that the start page may load. */
const MOST = 320;

/** Counts the script that index.html asks for before anything is clicked. */
export async function benchInitialScript(): Promise<readonly BenchRow[]> {
  const folder = join(projectRoot, 'dist/renderer');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, name]) => name ?? '',
  );
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(join(folder, name))).byteLength),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
  return [boundRow('initial renderer JS, gzip', total, MOST, 'kB')];
}
