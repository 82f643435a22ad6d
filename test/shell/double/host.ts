import type { HostApi, MainApi } from '../link/apis.ts';
import { createLink } from '../link/link.ts';

/** The test process, which owns Chromium and started this one. */
export const host = createLink<MainApi, HostApi>({
  post: (message) => void process.send?.(message),
  listen: (listener) => void process.on('message', listener),
});

/** Tells the host something without waiting. A window that went away meanwhile is no news; the rest is written out. */
export function tellHost<Op extends keyof HostApi>(op: Op, params: HostApi[Op]['params']): void {
  host.call(op, params).catch((reason: unknown) => {
    const message = String(reason);
    if (!message.includes('closed') && !message.includes('gone')) {
      process.stderr.write(`Electron stand-in: ${op}: ${message}\n`);
    }
  });
}
