import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import { aDocFigure, aDocument } from '#test/support/documents.ts';
import { quietHandlers } from '#test/support/quiet-handlers.ts';

describe('Handlers', () => {
  it('does not compile with a handler missing or answering wrongly', () => {
    const { 'app:info': _left, ...missing } = quietHandlers;
    // @ts-expect-error -- app:info has no handler
    const incomplete: Handlers<string> = missing;
    const failing = () => ({ ok: false, error: 'disk-full' }) as const;
    // @ts-expect-error -- the code is not one that export:reveal may fail with
    const wrong: Handlers<string> = { ...quietHandlers, 'export:reveal': failing };
    expect([incomplete, wrong]).toHaveLength(2);
  });
});

describe('the contract', () => {
  const plan = { suggestedName: 'Ekvik', bytes: new Uint8Array(3) };
  const { request } = contract['planfile:save'];

  it('takes a plan file up to its limit, and not a byte more', () => {
    const accepts = (size: number) =>
      request.safeParse({ ...plan, bytes: new Uint8Array(size) }).success;
    expect([accepts(MAX_PLAN_FILE_BYTES), accepts(MAX_PLAN_FILE_BYTES + 1)]).toEqual([true, false]);
  });

  it('takes the pictures of a document up to their limit together', () => {
    const { model } = contract['document:export'].request.shape;
    const figure = aDocFigure();
    // As heavy as a picture may be: seventeen of them are too much.
    const heavy = { ...figure, picture: { ...figure.picture, data: 'A'.repeat(4_000_000) } };
    const accepts = (count: number) =>
      model.safeParse(aDocument(Array.from({ length: count }, () => heavy))).success;
    expect([accepts(16), accepts(17)]).toEqual([true, false]);
  });

  it.each([
    ['a field too many', { ...plan, folder: '/home' }],
    ['a path for a name', { ...plan, suggestedName: '/home/plan' }],
    ['text for bytes', { ...plan, bytes: 'UEs=' }],
    ['a list of numbers for bytes', { ...plan, bytes: [80, 75] }],
  ])('refuses %s', (_what, given) => expect(request.safeParse(given).success).toBe(false));

  it('lets no path back out: an exported file is named by an id', () => {
    const { response } = contract['document:export'];
    const value = { exportId: '/docs/Plan.docx', fileName: 'Plan.docx' };
    expect(response.safeParse({ ok: true, value }).success).toBe(false);
  });

  it('answers with no code outside the list of its channel', () => {
    const { response } = contract['planfile:open'];
    expect(response.safeParse({ ok: false, error: 'disk-full' }).success).toBe(false);
    expect(response.safeParse({ ok: false, error: 'too-large' }).success).toBe(true);
  });
});
