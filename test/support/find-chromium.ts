import { findBrowsers } from '#electron/browser-edition/find-browser.ts';
import type { TestChromium } from './test-chromium.ts';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * For every Chromium that a test starts. The sandbox is off because continuous integration runs as root, where
 * Chromium refuses it; the rest keeps it from talking to anything but the program.
 */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test with: the one named in CHROMIUM_PATH, else an installed one, else the one that comes inside a
 * package of the registry (Linux on x64 only).
 */
export async function findChromium(): Promise<TestChromium> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findBrowsers()[0]?.executable;
  return executablePath === undefined
    ? unpackChromium()
    : { executablePath, env: definedOnly(process.env) };
}

function definedOnly(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
