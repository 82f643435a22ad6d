import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { BROWSER_EDITION_HOST, BROWSER_EDITION_PORT } from '#electron/identity.ts';
import { serveFile } from '#electron/serve-file.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';

/** Tells a second start that the port is held by the program itself. */
const OWN_MARK = { name: 'x-program', value: 'omradesplan' } as const;

/** The address that the browser edition always has, and that its stored plans belong to. */
export const browserEditionAddress = `http://${BROWSER_EDITION_HOST}:${BROWSER_EDITION_PORT}/`;

/** A server that is up; `close` ends it at once, open connections included. */
export type RunningServer = { readonly close: () => void };

/** `port-taken`: another program holds the port. `already-running`: the browser edition itself does. */
export type ServeFailure = 'port-taken' | 'already-running';

/**
 * Serves the built renderer to browsers on this machine and to nobody else. The port is fixed, because storage is
 * keyed by origin: on another port the user would meet an empty program. So a taken port is a failure, not a reason to
 * try the next.
 */
export async function serveBrowserEdition(
  rendererFolder: string,
  port: number = BROWSER_EDITION_PORT,
): Promise<Result<RunningServer, ServeFailure>> {
  const server = createServer((request, response) => {
    void answer(rendererFolder, `${BROWSER_EDITION_HOST}:${port}`, request, response);
  });
  if (await listens(server, port)) return ok({ close: () => closeAtOnce(server) });
  return fail((await isOurs(port)) ? 'already-running' : 'port-taken');
}

/**
 * The Host header must be the address as we write it. A page on the network that points a name of its own at
 * 127.0.0.1 (DNS rebinding) sends that name, and `localhost` would be another origin with other plans.
 */
async function answer(
  folder: string,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader(OWN_MARK.name, OWN_MARK.value);
  if (request.headers.host !== host) {
    response.writeHead(403).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const found = await serveFile(folder, request.method ?? '', path === '/' ? '/index.html' : path);
  response.writeHead(found.status, Object.fromEntries(found.headers));
  response.end(new Uint8Array(await found.arrayBuffer()));
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (reason: NodeJS.ErrnoException) => {
      if (reason.code === 'EADDRINUSE') resolve(false);
      else reject(reason);
    });
    server.listen(port, BROWSER_EDITION_HOST, () => resolve(true));
  });
}

function closeAtOnce(server: Server): void {
  server.close();
  server.closeAllConnections();
}

function isOurs(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const question = ask(
      { host: BROWSER_EDITION_HOST, port, timeout: 2000, method: 'GET', path: '/' },
      (response) => {
        response.resume();
        resolve(response.headers[OWN_MARK.name] === OWN_MARK.value);
      },
    );
    question.once('error', () => resolve(false));
    question.once('timeout', () => question.destroy());
    question.end();
  });
}
