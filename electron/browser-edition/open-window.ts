import { spawn } from 'node:child_process';
import { browserEditionAddress } from './serve.ts';

/** How the program's window is opened. */
export type Window = {
  readonly executable: string;
  readonly profileFolder: string;
  /** Chromium refuses its sandbox to root on Linux, and would not start at all. */
  readonly isRoot: boolean;
};

/**
 * Opens the program in a window of its own, without address field or tabs, and returns when it is closed: 0, or the
 * browser's exit code when it could not start.
 */
export function openWindow(window: Window): Promise<number> {
  return new Promise((resolve, reject) => {
    const browser = spawn(window.executable, windowArguments(window), { stdio: 'ignore' });
    browser.once('error', reject);
    browser.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Keeps the browser from fetching, sending or asking anything of its own accord. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  // An extension can read the page.
  '--disable-extensions',
  // To translate a plan is to send its text to the browser's maker.
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--disable-quic',
  '--disable-sync',
  '--no-pings',
];

/** The browser's arguments: our address in a window of its own, and a profile of our own. */
export function windowArguments({ profileFolder, isRoot }: Window): readonly string[] {
  const address = new URL(browserEditionAddress);
  // The page cannot know its profile, and the start page tells the user where the plans lie.
  address.searchParams.set('dataFolder', profileFolder);
  return [
    `--app=${address.href}`,
    `--user-data-dir=${profileFolder}`,
    ...QUIET,
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
