import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCapped } from '#electron/files/read-capped.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

describe('readCapped', () => {
  it('reads a file that is just small enough', async () => {
    const path = join(await temporaryFolder(), 'plan');
    await writeFile(path, 'abc');
    expect(await readCapped(path, 3)).toEqual({ ok: true, value: new Uint8Array([97, 98, 99]) });
  });

  it('refuses one byte more', async () => {
    const path = join(await temporaryFolder(), 'plan');
    await writeFile(path, 'abcd');
    expect(await readCapped(path, 3)).toEqual({ ok: false, error: 'too-large' });
  });

  it('says that a file is not there', async () => {
    const path = join(await temporaryFolder(), 'gone');
    expect(await readCapped(path, 3)).toEqual({ ok: false, error: 'not-found' });
  });

  it('refuses a folder', async () => {
    expect(await readCapped(await temporaryFolder(), 1_000_000)).toEqual({
      ok: false,
      error: 'unknown',
    });
  });
});
