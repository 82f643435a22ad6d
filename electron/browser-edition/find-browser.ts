import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that can show the program: one of Chromium's family, since all of them take `--app=`. */
export type Browser = {
  /** Names the profile folder, so that each product keeps a profile that it can read itself. */
  readonly product: 'chromium' | 'chrome' | 'edge';
  readonly executable: string;
};

/** What the search may know of the machine; a test gives its own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
};

/** The browsers installed on this machine, the most suitable first; empty when there is none. */
export function findBrowsers(machine: Machine = thisMachine): readonly Browser[] {
  return candidates(machine).filter(({ executable }) => machine.exists(executable));
}

function candidates(machine: Machine): readonly Browser[] {
  switch (machine.platform) {
    case 'win32':
      return windowsCandidates(machine.env);
    case 'darwin':
      return macCandidates;
    default:
      return pathCandidates(machine.env);
  }
}

const macCandidates: readonly Browser[] = [
  { product: 'chromium', executable: macProgram('Chromium') },
  { product: 'chrome', executable: macProgram('Google Chrome') },
  { product: 'edge', executable: macProgram('Microsoft Edge') },
];

function macProgram(name: string): string {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

function windowsCandidates(env: Machine['env']): readonly Browser[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder): readonly Browser[] => [
      { product: 'edge', executable: `${folder}\\Microsoft\\Edge\\Application\\msedge.exe` },
      { product: 'chrome', executable: `${folder}\\Google\\Chrome\\Application\\chrome.exe` },
      { product: 'chromium', executable: `${folder}\\Chromium\\Application\\chrome.exe` },
    ]);
}

const linuxNames: readonly (readonly [Browser['product'], string])[] = [
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
  ['chrome', 'google-chrome-stable'],
  ['chrome', 'google-chrome'],
  ['edge', 'microsoft-edge-stable'],
  ['edge', 'microsoft-edge'],
];

function pathCandidates(env: Machine['env']): readonly Browser[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap(([product, name]) =>
    folders.map((folder) => ({ product, executable: join(folder, name) })),
  );
}
