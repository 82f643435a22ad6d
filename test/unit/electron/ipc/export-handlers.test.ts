import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { exportHandlers, type ExportParts } from '#electron/ipc/export-handlers.ts';

function shown(changes: Partial<ExportParts> = {}) {
  const happened: string[] = [];
  const handlers = exportHandlers({
    pathOf: (id) => (id === 'known' ? '/docs/Plan.docx' : null),
    exists: () => true,
    reveal: (path) => void happened.push(`reveal ${path}`),
    open: async (path) => {
      happened.push(`open ${path}`);
      return '';
    },
    ...changes,
  });
  return { handlers, happened };
}

describe('export:reveal and export:open', () => {
  it('show and open the file that the id stands for', async () => {
    const { handlers, happened } = shown();
    expect([
      await handlers['export:reveal']({ exportId: 'known' }, null),
      await handlers['export:open']({ exportId: 'known' }, null),
    ]).toEqual([ok(null), ok(null)]);
    expect(happened).toEqual(['reveal /docs/Plan.docx', 'open /docs/Plan.docx']);
  });

  it.each(['export:reveal', 'export:open'] as const)(
    '%s touches nothing for an unknown id or a file that is gone',
    async (channel) => {
      const unknown = shown();
      const gone = shown({ exists: () => false });
      expect([
        await unknown.handlers[channel]({ exportId: 'guessed' }, null),
        await gone.handlers[channel]({ exportId: 'known' }, null),
      ]).toEqual([fail('not-found'), fail('not-found')]);
      expect([...unknown.happened, ...gone.happened]).toEqual([]);
    },
  );

  it('tells when no program opens the file', async () => {
    const { handlers } = shown({ open: async () => 'No application is associated' });
    expect(await handlers['export:open']({ exportId: 'known' }, null)).toEqual(
      fail('not-permitted'),
    );
  });
});
