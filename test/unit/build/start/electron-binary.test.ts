import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchElectron, findElectron } from '#build/start/electron-binary.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

async function packageFolder(unpackedVersion: string | null): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{ "version": "45.4.1" }');
  await writeFile(join(folder, 'dist/electron'), '');
  if (unpackedVersion !== null) await writeFile(join(folder, 'dist/version'), unpackedVersion);
  return folder;
}

describe('findElectron', () => {
  test('finds the binary that the package has unpacked', async () => {
    const folder = await packageFolder('45.4.1');
    expect(findElectron(folder, 'linux', undefined)).toBe(join(folder, 'dist/electron'));
  });

  test('refuses a half-unpacked download, and one of another version', async () => {
    expect(findElectron(await packageFolder(null), 'linux', undefined)).toBeNull();
    expect(findElectron(await packageFolder('44.0.0'), 'linux', undefined)).toBeNull();
  });

  test('finds nothing where only another system’s binary lies', async () => {
    expect(findElectron(await packageFolder('45.4.1'), 'win32', undefined)).toBeNull();
  });

  test('takes the folder that the user points out, whatever its version', async () => {
    const folder = await packageFolder(null);
    expect(findElectron('/nowhere', 'linux', join(folder, 'dist'))).toBe(
      join(folder, 'dist/electron'),
    );
  });
});

describe('fetchElectron', () => {
  test('returns the binary that the package’s own script fetches', async () => {
    const folder = await packageFolder(null);
    const script = "require('node:fs').writeFileSync(__dirname + '/dist/version', '45.4.1')";
    await writeFile(join(folder, 'install.js'), script);
    expect(await fetchElectron(folder)).toBe(findElectron(folder));
    expect(findElectron(folder, 'linux', undefined)).not.toBeNull();
  });

  test('returns null when the script fails', async () => {
    const folder = await packageFolder(null);
    await writeFile(join(folder, 'install.js'), 'process.exit(1)');
    expect(await fetchElectron(folder)).toBeNull();
  });
});
