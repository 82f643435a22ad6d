import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomic, type Disk } from '#electron/files/write-atomic.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const bytes = new TextEncoder().encode('new');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk in memory that fails as told and notes what was asked of it. */
function fakeDisk(faults: { write?: string; renames?: readonly string[] } = {}) {
  const files = new Map<string, string>([['/docs/Plan.docx', 'old']]);
  const waits: number[] = [];
  const renames = [...(faults.renames ?? [])];
  const disk: Disk = {
    writeThrough: async (path, content) => {
      // As much as a full disk takes before it says no.
      files.set(path, new TextDecoder().decode(content).slice(0, 1));
      if (faults.write !== undefined) throw systemError(faults.write);
      files.set(path, new TextDecoder().decode(content));
    },
    rename: async (from, to) => {
      const code = renames.shift();
      if (code !== undefined) throw systemError(code);
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: async (path) => void files.delete(path),
    wait: async (milliseconds) => void waits.push(milliseconds),
  };
  return { disk, waits, content: () => Object.fromEntries(files) };
}

describe('writeAtomic on a real disk', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    expect(await writeAtomic(join(folder, 'Plan.docx'), bytes)).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual(['Plan.docx']);
    expect(await readFile(join(folder, 'Plan.docx'), 'utf8')).toBe('new');
  });

  it('replaces an old file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'Plan.docx'), 'a much longer old file');
    await writeAtomic(join(folder, 'Plan.docx'), bytes);
    expect(await readFile(join(folder, 'Plan.docx'), 'utf8')).toBe('new');
  });

  it('takes a name as long as the file system allows', async () => {
    const folder = await temporaryFolder();
    const name = `${'å'.repeat(120)}.docx`;
    expect(await writeAtomic(join(folder, name), bytes)).toEqual({ ok: true, value: null });
  });

  it('says that the folder is missing', async () => {
    const folder = await temporaryFolder();
    const outcome = await writeAtomic(join(folder, 'gone', 'Plan.docx'), bytes);
    expect(outcome).toEqual({ ok: false, error: 'folder-missing' });
  });

  it('refuses to replace a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'Plan.docx'));
    const outcome = await writeAtomic(join(folder, 'Plan.docx'), bytes);
    expect(outcome).toEqual({ ok: false, error: 'not-permitted' });
    expect(await readdir(folder)).toEqual(['Plan.docx']);
  });
});

describe('writeAtomic on a disk that fails', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-permitted'],
    ['EACCES', 'not-permitted'],
    ['EFBIG', 'too-large'],
    ['EIO', 'unknown'],
  ])('tells %s as %s, keeps the old file and cleans up', async (code, failure) => {
    const { disk, content } = fakeDisk({ write: code });
    expect(await writeAtomic('/docs/Plan.docx', bytes, disk)).toEqual({
      ok: false,
      error: failure,
    });
    expect(content()).toEqual({ '/docs/Plan.docx': 'old' });
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('tries again while the target answers %s', async (code) => {
    const { disk, waits, content } = fakeDisk({ renames: [code, code] });
    expect(await writeAtomic('/docs/Plan.docx', bytes, disk)).toEqual({ ok: true, value: null });
    expect(content()).toEqual({ '/docs/Plan.docx': 'new' });
    expect(waits).toEqual([50, 100]);
  });

  it('gives up on a target that stays locked, with the old file whole', async () => {
    const { disk, waits, content } = fakeDisk({
      renames: Array.from({ length: 9 }, () => 'EBUSY'),
    });
    const outcome = await writeAtomic('/docs/Plan.docx', bytes, disk);
    expect(outcome).toEqual({ ok: false, error: 'target-locked' });
    expect(content()).toEqual({ '/docs/Plan.docx': 'old' });
    expect(waits).toEqual([50, 100, 200, 400, 800]);
  });

  it('does not try again what waiting cannot mend', async () => {
    const { disk, waits } = fakeDisk({ renames: ['ENOSPC'] });
    const outcome = await writeAtomic('/docs/Plan.docx', bytes, disk);
    expect(outcome).toEqual({ ok: false, error: 'disk-full' });
    expect(waits).toEqual([]);
  });
});
