import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

test('serves the start page with the same policy as the desktop', async () => {
  const port = await serveSomePages();
  const answer = await ask(port, '/?dataFolder=x');
  expect({ status: answer.status, body: answer.body }).toEqual({
    status: 200,
    body: '<p>start</p>',
  });
  expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy);
});

test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:80'])(
  'refuses the host %s, which is not the address as we write it',
  async (host) => {
    const port = await serveSomePages();
    expect(await ask(port, '/', { host })).toMatchObject({ status: 403, body: '' });
  },
);

test.each([
  ['/assets', 403],
  ['/assets/', 403],
  ['/.build-stamp', 403],
  ['/../secret.html', 403],
  ['/%2e%2e/secret.html', 403],
  ['/missing.html', 404],
])('gives no listing and nothing outside its folder: %s is %d', async (path, status) => {
  const port = await serveSomePages();
  expect(await ask(port, path)).toMatchObject({ status, body: '' });
});

test('answers GET only', async () => {
  const port = await serveSomePages();
  expect(await ask(port, '/', { method: 'POST' })).toMatchObject({ status: 405, body: '' });
});

test('tells itself on its port from a stranger on it', async () => {
  const port = await serveSomePages();
  expect(await serveBrowserEdition('/', port)).toEqual({ ok: false, error: 'already-running' });
  const stranger = await listenSomewhere(createServer((_, response) => response.end('hello')));
  expect(await serveBrowserEdition('/', stranger)).toEqual({ ok: false, error: 'port-taken' });
});

async function serveSomePages(): Promise<number> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'renderer/index.html'), '<p>start</p>');
  await writeFile(join(folder, 'secret.html'), 'outside');
  const port = await freePort();
  const served = await serveBrowserEdition(join(folder, 'renderer'), port);
  if (!served.ok) throw new Error(served.error);
  onTestFinished(served.value.close);
  return port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenSomewhere(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listenSomewhere(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function ask(
  port: number,
  path: string,
  { host = `127.0.0.1:${port}`, method = 'GET' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const question = request({ host: '127.0.0.1', port, path, method, headers: { host } });
    question.once('error', reject).once('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    question.end();
  });
}
