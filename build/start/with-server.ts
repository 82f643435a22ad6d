import { join } from 'node:path';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { BROWSER_EDITION_PORT } from '#electron/identity.ts';
import { launch } from '#shared/text/sv/launch.ts';
import { projectRoot } from '../project-root.ts';

/**
 * Keeps the browser edition served while `task` runs, and returns what `task` returns. When a first start already
 * serves it, that one goes on doing so; 1 when another program holds the port.
 */
export async function withServer(task: () => Promise<number>): Promise<number> {
  const server = await serveBrowserEdition(join(projectRoot, 'dist/renderer'));
  if (!server.ok && server.error === 'port-taken') {
    console.error(launch.portTaken({ port: BROWSER_EDITION_PORT }));
    return 1;
  }
  if (!server.ok) console.log(launch.alreadyRunning);
  try {
    return await task();
  } finally {
    if (server.ok) server.value.close();
  }
}
