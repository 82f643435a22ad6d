import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callBridge } from './bridge.ts';
import { breakRename } from './broken-disk.ts';
import { answerSaveDialog, saveDialogsOpenedAt } from './scripted-user.ts';
import { smallDocument } from '#test/support/small-document.ts';
import { sharedShell } from './shared-shell.ts';

const shell = sharedShell();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omradesplan-target-'));
});

afterEach(async () => {
  await breakRename(shell.app, []);
  await rm(folder, { recursive: true, force: true });
});

function exportDocument(sentence = 'En mening i planen.'): Promise<unknown> {
  return callBridge(shell.page, 'exportDocument', {
    model: smallDocument(sentence),
    format: 'docx',
    suggestedName: 'Verksamhetsplan 2026',
  });
}

describe('document export', () => {
  it('writes a Word document where the user chose, and nothing beside it', async () => {
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    const answer = await exportDocument('Polisen ska vara synlig i Ekvik.');
    expect(answer).toMatchObject({ ok: true, value: { fileName: 'Plan.docx' } });
    expect(await readdir(folder)).toEqual(['Plan.docx']);
    expect(await documentText(join(folder, 'Plan.docx'))).toContain(
      'Polisen ska vara synlig i Ekvik.',
    );
  });

  it('replaces the file that the user agreed to replace', async () => {
    await writeFile(join(folder, 'Plan.docx'), 'an older plan');
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    expect(await exportDocument('Ny text.')).toMatchObject({ ok: true });
    expect(await documentText(join(folder, 'Plan.docx'))).toContain('Ny text.');
  });

  it('asks again before it replaces a file that the dialog did not ask about', async () => {
    await writeFile(join(folder, 'Plan.docx'), 'an older plan');
    await answerSaveDialog(shell.app, [join(folder, 'Plan'), null]);
    expect(await exportDocument()).toEqual({ ok: false, error: 'cancelled' });
    expect(await readFile(join(folder, 'Plan.docx'), 'utf8')).toBe('an older plan');
  });

  it('opens the dialog where the last document was saved, with a name to begin with', async () => {
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    await exportDocument();
    await exportDocument();
    expect((await saveDialogsOpenedAt(shell.app)).at(-1)).toBe(
      join(folder, 'Verksamhetsplan 2026'),
    );
  });

  it('writes nothing when the user cancels', async () => {
    await answerSaveDialog(shell.app, [null]);
    expect(await exportDocument()).toEqual({ ok: false, error: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that the folder is gone', async () => {
    await answerSaveDialog(shell.app, [join(folder, 'utdragen', 'Plan.docx')]);
    expect(await exportDocument()).toEqual({ ok: false, error: 'folder-missing' });
  });

  it.runIf(process.platform === 'linux')('says that the folder may not be written in', async () => {
    // Read-only for everyone, root included, which the tests may run as.
    await answerSaveDialog(shell.app, ['/sys/kernel/Plan.docx']);
    expect(await exportDocument()).toEqual({ ok: false, error: 'not-permitted' });
  });

  it('waits for a program that holds the file for a moment', async () => {
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    await breakRename(shell.app, ['EBUSY', 'EPERM']);
    expect(await exportDocument()).toMatchObject({ ok: true });
    expect(await readdir(folder)).toEqual(['Plan.docx']);
  });

  it('leaves the old file whole when a program holds it for good', async () => {
    await writeFile(join(folder, 'Plan.docx'), 'an older plan');
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    await breakRename(
      shell.app,
      Array.from({ length: 20 }, () => 'EBUSY'),
    );
    expect(await exportDocument()).toEqual({ ok: false, error: 'target-locked' });
    expect(await readdir(folder)).toEqual(['Plan.docx']);
    expect(await readFile(join(folder, 'Plan.docx'), 'utf8')).toBe('an older plan');
  });

  async function documentText(path: string): Promise<string> {
    const part = unzipSync(await readFile(path))['word/document.xml'];
    return part === undefined ? '' : strFromU8(part).replace(/<[^>]+>/g, '');
  }
});

describe('an exported document', () => {
  it('can be shown in its folder and opened', async () => {
    await recordShell();
    const path = join(folder, 'Plan.docx');
    await answerSaveDialog(shell.app, [path]);
    const exportId = await exportedId();
    const answers = [
      await callBridge(shell.page, 'revealExport', { exportId }),
      await callBridge(shell.page, 'openExport', { exportId }),
    ];
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await shellCalls()).toEqual([
      ['showItemInFolder', path],
      ['openPath', path],
    ]);
  });

  it('that has been moved since is not found', async () => {
    await recordShell();
    await answerSaveDialog(shell.app, [join(folder, 'Plan.docx')]);
    const exportId = await exportedId();
    await rm(join(folder, 'Plan.docx'));
    expect(await callBridge(shell.page, 'revealExport', { exportId })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(await shellCalls()).toEqual([]);
  });

  it('is known by the id that main gave it, and by no other', async () => {
    await recordShell();
    const exportId = '00000000-0000-4000-8000-000000000000';
    expect(await callBridge(shell.page, 'openExport', { exportId })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(await shellCalls()).toEqual([]);
  });

  async function exportedId(): Promise<string> {
    const answer = await exportDocument();
    // What a successful export answers, by the contract.
    return (answer as { value: { exportId: string } }).value.exportId;
  }

  function recordShell(): Promise<void> {
    return shell.app.evaluate((electron) => {
      const calls: string[][] = [];
      Reflect.set(globalThis, 'shellCalls', calls);
      electron.shell.showItemInFolder = (path) => void calls.push(['showItemInFolder', path]);
      electron.shell.openPath = (path) => {
        calls.push(['openPath', path]);
        return Promise.resolve('');
      };
    });
  }

  function shellCalls(): Promise<string[][]> {
    return shell.app.evaluate(() => Reflect.get(globalThis, 'shellCalls') as string[][]);
  }
});

describe('a plan file', () => {
  const bytes = new Uint8Array([80, 75, 3, 4, 0, 255]);

  it('is saved where the user chose, under its own extension', async () => {
    await answerSaveDialog(shell.app, [join(folder, 'Ekvik 2026')]);
    const request = { suggestedName: 'Ekvik 2026', bytes };
    expect(await callBridge(shell.page, 'savePlanFile', request)).toEqual({
      ok: true,
      value: { fileName: 'Ekvik 2026.omradesplan' },
    });
    expect(new Uint8Array(await readFile(join(folder, 'Ekvik 2026.omradesplan')))).toEqual(bytes);
  });

  it('is not saved over a folder of the same name', async () => {
    await mkdir(join(folder, 'Ekvik.omradesplan'));
    await answerSaveDialog(shell.app, [join(folder, 'Ekvik.omradesplan')]);
    const answer = await callBridge(shell.page, 'savePlanFile', { suggestedName: 'Ekvik', bytes });
    expect(answer).toEqual({ ok: false, error: 'not-permitted' });
    expect(await readdir(folder)).toEqual(['Ekvik.omradesplan']);
  });
});
