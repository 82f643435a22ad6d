import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import { callBridge } from './bridge.ts';
import { answerOpenDialog } from './scripted-user.ts';
import { sharedShell } from './shared-shell.ts';

const shell = sharedShell();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omradesplan-source-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('opening a plan file', () => {
  it('gives the page its bytes and its bare name', async () => {
    const path = join(folder, 'Ekvik.omradesplan');
    await writeFile(path, new Uint8Array([80, 75, 3, 4]));
    await answerOpenDialog(shell.app, path);
    const opened = await shell.page.evaluate(async () => {
      const bridge = Reflect.get(window, 'desktop') as { openPlanFile: () => Promise<unknown> };
      const answer = (await bridge.openPlanFile()) as {
        value: { fileName: string; bytes: Uint8Array };
      };
      const { fileName, bytes } = answer.value;
      return { fileName, type: bytes.constructor.name, bytes: [...bytes] };
    });
    expect(opened).toEqual({
      fileName: 'Ekvik.omradesplan',
      type: 'Uint8Array',
      bytes: [80, 75, 3, 4],
    });
  });

  it('says that the user cancelled', async () => {
    await answerOpenDialog(shell.app, null);
    expect(await callBridge(shell.page, 'openPlanFile')).toEqual({ ok: false, error: 'cancelled' });
  });

  it('says that the file is gone', async () => {
    await answerOpenDialog(shell.app, join(folder, 'borta.omradesplan'));
    expect(await callBridge(shell.page, 'openPlanFile')).toEqual({ ok: false, error: 'not-found' });
  });

  it('refuses a file that is too large before any of it is read', async () => {
    const path = join(folder, 'stor.omradesplan');
    await writeFile(path, '');
    // A sparse file: it has the size, but takes no room.
    await truncate(path, MAX_PLAN_FILE_BYTES + 1);
    await answerOpenDialog(shell.app, path);
    expect(await callBridge(shell.page, 'openPlanFile')).toEqual({ ok: false, error: 'too-large' });
  });
});
