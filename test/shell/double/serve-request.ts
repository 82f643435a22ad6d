import type { PageAnswer, PageRequest } from '../link/apis.ts';
import { findProtocolHandler } from './protocol.ts';
import { defaultSession } from './session.ts';

/** Takes a request of a page the way it goes in Electron: the program's network rule, then its protocol handler. */
export async function serveRequest({
  url,
  method,
  resourceType,
}: PageRequest): Promise<PageAnswer> {
  if (await defaultSession.isCancelled(url, method, resourceType)) return { kind: 'refused' };
  const handler = findProtocolHandler(url);
  if (handler === undefined) return { kind: 'outgoing' };
  const response = await handler(new Request(url, { method }));
  return {
    kind: 'answered',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
