import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveBelow, serveFile } from '#electron/serve-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

async function builtPage(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'renderer', 'assets', 'a b.js'), 'export {}');
  await writeFile(join(folder, 'renderer', 'notes.exe'), 'MZ');
  await writeFile(join(folder, 'secret.js'), 'outside');
  return join(folder, 'renderer');
}

describe('serveFile', () => {
  it('serves a file of the page with its type, its policy and no sniffing', async () => {
    const response = await serveFile(await builtPage(), 'GET', '/assets/a%20b.js');
    expect({
      status: response.status,
      type: response.headers.get('content-type'),
      policy: response.headers.get('content-security-policy')?.slice(0, 18),
      sniff: response.headers.get('x-content-type-options'),
      body: await response.text(),
    }).toEqual({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      policy: "default-src 'none'",
      sniff: 'nosniff',
      body: 'export {}',
    });
  });

  it.each([
    ['GET', '/../secret.js', 403],
    ['GET', '/%2e%2e/secret.js', 403],
    ['GET', '/..%2Fsecret.js', 403],
    ['GET', '/..%5csecret.js', 403],
    ['GET', '/assets/%00.js', 403],
    ['GET', '/%E0%A4%A', 403],
    ['GET', '/notes.exe', 403],
    ['GET', '/', 403],
    ['GET', '/assets', 403],
    ['GET', '/missing.js', 404],
    ['POST', '/index.html', 405],
    ['HEAD', '/index.html', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    const response = await serveFile(await builtPage(), method, path);
    expect(response.status).toBe(status);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('resolveBelow', () => {
  it('never leaves the folder, whatever the path', () => {
    const path = fc.array(fc.constantFrom('..', '%2e', '%2f', '/', '\\', 'a', '.', '%5c', '%252e'));
    fc.assert(
      fc.property(path, (parts) => {
        const file = resolveBelow('/srv/page', `/${parts.join('')}`);
        expect(file === null || file.startsWith('/srv/page/')).toBe(true);
        expect(file?.includes('/../') ?? false).toBe(false);
      }),
    );
  });
});
