import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { documentHandlers, type DocumentParts } from '#electron/ipc/document-handlers.ts';
import { smallDocument } from '#test/support/small-document.ts';

const request = {
  model: smallDocument('En mening.'),
  format: 'docx',
  suggestedName: 'Verksamhetsplan 2026',
} as const;

/** Handlers over ports that note what was asked of them, in order. */
function exporting(changes: Partial<DocumentParts<string>>) {
  const happened: string[] = [];
  const parts: DocumentParts<string> = {
    chooseTarget: async (sender, { suggestedName, kind }) => {
      happened.push(`${sender} chooses, from ${suggestedName}.${kind.extension}`);
      return '/docs/Plan.docx';
    },
    render: async ({ format }) => {
      happened.push(`render ${format}`);
      return ok(new Uint8Array([1, 2]));
    },
    writeFile: async (path, bytes) => {
      happened.push(`write ${bytes.length} bytes to ${path}`);
      return ok(null);
    },
    remember: (path) => `id of ${path}`,
    log: (where) => void happened.push(`log ${where}`),
    ...changes,
  };
  return { happened, exportDocument: documentHandlers(parts)['document:export'] };
}

describe('document:export', () => {
  it('asks where, renders, writes, and answers with a name and an id but no path', async () => {
    const { happened, exportDocument } = exporting({});
    expect(await exportDocument(request, 'the window')).toEqual(
      ok({ exportId: 'id of /docs/Plan.docx', fileName: 'Plan.docx' }),
    );
    expect(happened).toEqual([
      'the window chooses, from Verksamhetsplan 2026.docx',
      'render docx',
      'write 2 bytes to /docs/Plan.docx',
    ]);
  });

  it('neither renders nor writes when the user cancels', async () => {
    const { happened, exportDocument } = exporting({ chooseTarget: async () => null });
    expect(await exportDocument(request, 'the window')).toEqual(fail('cancelled'));
    expect(happened).toEqual([]);
  });

  it('writes nothing when the document cannot be rendered, and logs why', async () => {
    const failure = { code: 'render-failed', reason: new Error('no') } as const;
    const { happened, exportDocument } = exporting({ render: async () => fail(failure) });
    expect(await exportDocument(request, 'the window')).toEqual(fail('render-failed'));
    expect(happened.slice(1)).toEqual(['log render']);
  });

  it('tells why the file could not be written', async () => {
    const { exportDocument } = exporting({ writeFile: async () => fail('target-locked') });
    expect(await exportDocument(request, 'the window')).toEqual(fail('target-locked'));
  });
});
