import { join } from 'node:path';
import { todayOf } from '#electron/headless/today-of.ts';
import { exportFromPlanFile } from '#electron/headless/export-from-plan-file.ts';
import { runCommand } from '#electron/headless/run-command.ts';

/*
 * The headless door: runs in plain Node, imports nothing of electron. Stdout carries the paths of the files written
 * and nothing else, so that a script can read it.
 */
const parts = {
  exportWorkerFile: join(import.meta.dirname, 'export-worker.mjs'),
  today: todayOf(new Date()),
};

process.exitCode = await runCommand(process.argv.slice(2), {
  exportDocument: (order) => exportFromPlanFile(order, parts),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
