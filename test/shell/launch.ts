import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '#build/build-stale.ts';
import { findElectron, launchElectron } from './host/launch-electron.ts';
import { launchStandIn } from './host/launch-stand-in.ts';
import type { LaunchOptions, ShellApp } from './shell-app.ts';

/** Once a test process: finding out whether anything is stale reads every source. */
let built: Promise<void> | null = null;

/**
 * Runs the built program, in the real Electron where its binary is on this machine and over the stand-in elsewhere.
 * SHELL_BACKEND=stand-in asks for the stand-in also where Electron is.
 */
export async function launchShell(options: Partial<LaunchOptions> = {}): Promise<ShellApp> {
  built ??= buildStale();
  await built;
  const complete = { ...options, dataFolder: options.dataFolder ?? (await newDataFolder()) };
  const binary = process.env['SHELL_BACKEND'] === 'stand-in' ? null : findElectron();
  return binary === null ? launchStandIn(complete) : launchElectron(binary, complete);
}

/** An empty folder for a user who has never started the program. */
export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'omradesplan-'));
}
