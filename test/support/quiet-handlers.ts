import { ok } from '#shared/domain/basics/result.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';

/** A handler for every channel that succeeds with as little as the contract allows. */
export const quietHandlers: Handlers<string> = {
  'app:info': () => ({ version: '1', edition: 'desktop', dataFolder: '/data', engine: 'test' }),
  'document:export': () => ok({ exportId: crypto.randomUUID(), fileName: 'Plan.docx' }),
  'export:reveal': () => ok(null),
  'export:open': () => ok(null),
  'planfile:save': () => ok({ fileName: 'Plan.omradesplan' }),
  'planfile:open': () => ok({ fileName: 'Plan.omradesplan', bytes: new Uint8Array() }),
  'settings:read': () => ({ theme: 'system', shortcuts: 'swedish' }),
  'settings:write': () => ok(null),
  'lifecycle:flushed': () => undefined,
};
