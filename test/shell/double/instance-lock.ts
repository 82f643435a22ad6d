import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'stand-in.lock';
const KNOCK = 'stand-in.knock';

/**
 * Takes a data folder for this process, as Chromium does: the lock names the owner's process id, and a lock whose owner
 * has died is taken over. A copy that comes too late knocks by writing a file, and the owner hears it.
 */
export function takeInstanceLock(folder: string, onKnock: () => void): boolean {
  mkdirSync(folder, { recursive: true });
  if (isTaken(folder)) {
    writeFileSync(join(folder, KNOCK), String(process.pid));
    return false;
  }
  writeFileSync(join(folder, LOCK), String(process.pid));
  rmSync(join(folder, KNOCK), { force: true });
  listenForKnock(folder, onKnock);
  return true;
}

/** Gives the folder free, if this process has it. */
export function releaseInstanceLock(folder: string): void {
  if (ownerOf(folder) === process.pid) rmSync(join(folder, LOCK), { force: true });
}

function listenForKnock(folder: string, onKnock: () => void): void {
  const watcher = watch(folder, (_event, fileName) => {
    if (fileName !== KNOCK) return;
    rmSync(join(folder, KNOCK), { force: true });
    onKnock();
  });
  watcher.unref();
}

function isTaken(folder: string): boolean {
  const owner = ownerOf(folder);
  return owner !== null && owner !== process.pid && isAlive(owner);
}

function ownerOf(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, LOCK), 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process could be signalled.
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
