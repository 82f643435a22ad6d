import { expect, test } from 'vitest';
import { runElectron } from '#build/start/run-electron.ts';

// Node stands in for a binary that starts, and for one that does not.
const program = process.execPath;

test('returns the exit code of a program that ran', async () => {
  expect(await runElectron(program, ['-e', ''])).toEqual({ kind: 'ended', code: 0 });
});

test('gives the last words of a binary that ends at once', async () => {
  const script = 'console.error("first\\nlibnss3.so: cannot open"); process.exit(127)';
  expect(await runElectron(program, ['-e', script])).toEqual({
    kind: 'not-runnable',
    reason: 'libnss3.so: cannot open',
  });
});

test('gives the exit code of a binary that dies in silence', async () => {
  expect(await runElectron(program, ['-e', 'process.exit(3)'])).toEqual({
    kind: 'not-runnable',
    reason: '3',
  });
});

test('gives the system’s reason when there is nothing to run', async () => {
  expect(await runElectron('/nowhere/electron', [])).toMatchObject({
    kind: 'not-runnable',
    reason: expect.stringContaining('ENOENT') as string,
  });
});
