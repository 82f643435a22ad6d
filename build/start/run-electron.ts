import { spawn } from 'node:child_process';

/** Within this time an Electron that lacks a library, or may not use its sandbox, has ended by itself. */
const START_UP_MS = 5_000;

/** How a run of Electron ended. */
export type ElectronRun =
  | { readonly kind: 'ended'; readonly code: number }
  /** It never got as far as a window; `reason` is the last thing it said. */
  | { readonly kind: 'not-runnable'; readonly reason: string };

/** Runs the program in Electron until its window is closed. */
export function runElectron(binary: string, args: readonly string[]): Promise<ElectronRun> {
  const started = performance.now();
  return new Promise((resolve) => {
    const electron = spawn(binary, [...args], { stdio: ['ignore', 'inherit', 'pipe'] });
    let lastWords = '';
    electron.stderr.setEncoding('utf8').on('data', (words: string) => {
      process.stderr.write(words);
      lastWords = words.trim() || lastWords;
    });
    electron.once('error', ({ message }) => resolve({ kind: 'not-runnable', reason: message }));
    electron.once('close', (code, signal) => {
      const failedAtOnce = code !== 0 && performance.now() - started < START_UP_MS;
      const reason = lastWords === '' ? String(signal ?? code) : lastLine(lastWords);
      resolve(failedAtOnce ? { kind: 'not-runnable', reason } : { kind: 'ended', code: code ?? 1 });
    });
  });
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
