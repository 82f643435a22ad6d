import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './security/content-security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  // The licences of what the program is built of.
  '.md': 'text/markdown; charset=utf-8',
};

/** Sent with every answer: what the page may do, and that a file is only ever what its type says. */
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Answers a request for a file of the built renderer. Only GET, only below `root`, only types that the build makes;
 * everything else is 403, 404 or 405 with the same security headers.
 *
 * @param pathname the address's path, still percent-encoded
 */
export async function serveFile(root: string, method: string, pathname: string): Promise<Response> {
  if (method !== 'GET') return refuse(405);
  const file = resolveBelow(root, pathname);
  const contentType = file === null ? undefined : contentTypes[extname(file)];
  if (file === null || contentType === undefined) return refuse(403);
  try {
    const headers = { ...securityHeaders, 'content-type': contentType };
    return new Response(await readFile(file), { headers });
  } catch {
    // Missing or unreadable is all the same to the page; a build that lacks a file shows at once in the tests.
    return refuse(404);
  }
}

/** The file that a path names below a folder; null when it names something outside, or cannot be decoded. */
export function resolveBelow(root: string, pathname: string): string | null {
  const decoded = decodePath(pathname);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = normalize(join(root, decoded));
  return file.startsWith(normalize(root) + sep) ? file : null;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: securityHeaders });
}
