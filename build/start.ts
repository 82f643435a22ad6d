import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserEditionAddress } from '#electron/browser-edition/serve.ts';
import { launch } from '#shared/text/sv/launch.ts';
import { buildStale } from './build-stale.ts';
import { projectRoot } from './project-root.ts';
import { fetchElectron, findElectron } from './start/electron-binary.ts';
import { hasDisplay } from './start/has-display.ts';
import { openInBrowser } from './start/open-in-browser.ts';
import { runElectron } from './start/run-electron.ts';
import { untilStopped } from './start/until-stopped.ts';
import { withServer } from './start/with-server.ts';

const ELECTRON = join(projectRoot, 'node_modules/electron');

// `npm start`: the desktop program where Electron can run, else the browser edition, else the reason.
await buildStale();
process.exitCode = hasDisplay(process.platform, process.env)
  ? await startOnScreen()
  : await withServer(serveWithoutDisplay);

async function startOnScreen(): Promise<number> {
  const binary = findElectron(ELECTRON) ?? (await fetchWithNotice());
  if (binary === null) {
    console.error(launch.electronMissing({ version: electronVersion() }));
    console.error(launch.fetchElectron);
    return openInBrowser();
  }
  const run = await runElectron(binary, [projectRoot, ...process.argv.slice(2)]);
  if (run.kind === 'ended') return run.code;
  console.error(launch.electronNotRunnable({ reason: run.reason }));
  console.error(launch.repairElectron({ binary }));
  return openInBrowser();
}

function fetchWithNotice(): Promise<string | null> {
  console.log(launch.fetchingElectron);
  return fetchElectron(ELECTRON);
}

async function serveWithoutDisplay(): Promise<number> {
  console.log(launch.serving({ address: browserEditionAddress }));
  await untilStopped();
  return 0;
}

function electronVersion(): string {
  // The package's own description of itself; nothing else is read from it.
  const { version } = JSON.parse(readFileSync(join(ELECTRON, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
