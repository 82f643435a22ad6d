import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openSettingsFile } from '#electron/settings/settings-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

// The library asks Electron for these two when it is opened; the file lies where it is told to all the same.
vi.mock('electron', () => ({
  default: {
    app: { getPath: () => '/nowhere', getVersion: () => '1.0.0' },
    ipcMain: { on: () => undefined },
  },
}));

const dark = { theme: 'dark', shortcuts: 'english' } as const;
const defaults = { format: 1, settings: { theme: 'system', shortcuts: 'swedish' }, window: null };
const place = { x: 1, y: 2, width: 1200, height: 800, maximized: true };

async function folderWith(content: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'settings.json'), content);
  return folder;
}

describe('openSettingsFile', () => {
  it('begins with the defaults, and writes nothing by itself', async () => {
    const folder = await temporaryFolder();
    expect(openSettingsFile(folder).current()).toEqual(defaults);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what was changed, each part by itself', async () => {
    const folder = await temporaryFolder();
    const file = openSettingsFile(folder);
    file.change({ settings: dark });
    file.change({ window: place });
    expect(openSettingsFile(folder).current()).toEqual({
      format: 1,
      settings: dark,
      window: place,
    });
  });

  it('ends with the last of many changes made at once', async () => {
    const folder = await temporaryFolder();
    const file = openSettingsFile(folder);
    const widths = Array.from({ length: 10 }, (_, index) => 1100 + index);
    for (const width of widths) file.change({ window: { ...place, width } });
    expect(openSettingsFile(folder).current().window?.width).toBe(1109);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('gives a setting that an older program did not have its default', async () => {
    const folder = await folderWith('{"format":1,"settings":{"theme":"dark"},"window":null}');
    expect(openSettingsFile(folder).current().settings).toEqual({
      theme: 'dark',
      shortcuts: 'swedish',
    });
  });

  it.each([
    ['cut in half', '{"format":1,"settings":{"theme":"da'],
    ['of another type', '[1, 2, 3]'],
    ['with an unknown setting', '{"format":1,"settings":{"colour":"red"},"window":null}'],
    ['with a wrong value', '{"format":1,"settings":{"theme":"purple"},"window":null}'],
    ['of a newer program', '{"format":2,"settings":{},"window":null}'],
    ['empty', ''],
  ])('keeps a file that is %s aside, and begins with the defaults', async (_what, content) => {
    const folder = await folderWith(content);
    expect(openSettingsFile(folder).current()).toEqual(defaults);
    expect(await readdir(folder)).toEqual(['settings-trasig.json']);
    expect(await readFile(join(folder, 'settings-trasig.json'), 'utf8')).toBe(content);
  });

  it('leaves a bad file that cannot be moved as it is, and says that changes are not written', async () => {
    const folder = await folderWith('half a file');
    await mkdir(join(folder, 'settings-trasig.json'));
    const file = openSettingsFile(folder);
    expect(file.change({ settings: dark })).toEqual({ ok: false, error: 'unknown' });
    expect(file.current()).toEqual({ ...defaults, settings: dark });
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('half a file');
  });

  it('tells when the disk refuses a change, which holds in memory all the same', async () => {
    const folder = await temporaryFolder();
    const file = openSettingsFile(folder);
    await mkdir(join(folder, 'settings.json'));
    expect(file.change({ settings: dark })).toEqual({ ok: false, error: 'not-permitted' });
    expect(file.current().settings).toEqual(dark);
  });
});
