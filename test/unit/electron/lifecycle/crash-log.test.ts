import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCrashLog } from '#electron/lifecycle/crash-log.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

it('writes where and what kind of fault, and nothing of its message', async () => {
  const folder = await temporaryFolder();
  const log = openCrashLog(folder);
  log('export', new RangeError('Lägesbild: inbrott i Ekvik'));
  const written = await readFile(join(folder, 'fel.log'), 'utf8');
  expect(written).toContain('export: RangeError');
  expect(written).not.toContain('Ekvik');
});
