import { app } from 'electron';
import type { ResponseOf } from '#shared/ipc/contract.ts';

/** What "Om Områdesplan" tells about this installation. */
export function appInfo(): ResponseOf<'app:info'> {
  const { electron, chrome } = process.versions;
  return {
    version: app.getVersion(),
    edition: 'desktop',
    dataFolder: app.getPath('userData'),
    engine: `Electron ${electron}, Chromium ${chrome}`,
  };
}
