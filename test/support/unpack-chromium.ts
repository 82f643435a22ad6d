import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { projectRoot } from '#build/project-root.ts';
import { readTar } from './read-tar.ts';
import type { TestChromium } from './test-chromium.ts';

const PACKAGE = join(projectRoot, 'node_modules/@sparticuz/chromium');
// The browser itself, and what a bare system lacks: libraries that it links to, and one font family.
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br'];

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the user's cache, once for each version, and returns it with the
 * environment it needs. The package's own unpacking is not used: it takes any old copy that lies in the temporary
 * folder, and leaves the libraries out unless it runs on Amazon's servers.
 */
export async function unpackChromium(): Promise<TestChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH.');
  }
  const folder = join(cacheFolder(), `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      HOME: homedir(),
      PATH: process.env['PATH'] ?? '',
      LD_LIBRARY_PATH: join(folder, 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }),
    },
  };
}

/** Beside its final place and then renamed, so that an interrupted unpacking never looks like a whole one. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await unpackParts(unfinished);
    await rename(unfinished, folder);
  } catch (reason) {
    // Another test process may have finished first; its copy is as good.
    if (!existsSync(folder)) throw reason;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function unpackParts(folder: string): Promise<void> {
  const program = join(folder, 'chromium');
  await writeFile(program, await inflate('chromium.br'));
  await chmod(program, 0o755);
  const archives = await Promise.all(ARCHIVES.map(inflate));
  const files = archives.flatMap((archive) => readTar(archive));
  await Promise.all(files.map(({ name, content }) => writeInto(join(folder, name), content)));
  // The font list that comes along names the folder Amazon's servers unpack to.
  const fontList = join(folder, 'fonts.conf');
  const text = await readFile(fontList, 'utf8');
  await writeFile(
    fontList,
    text.replaceAll(/<dir>.*?<\/dir>/g, `<dir>${join(folder, 'fonts')}</dir>`),
  );
}

async function writeInto(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function inflate(name: string): Promise<Uint8Array> {
  return promisify(brotliDecompress)(await readFile(join(PACKAGE, 'bin', name)));
}

async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'omradesplan');
}
