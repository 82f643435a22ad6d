import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { RequestOf } from '#shared/ipc/contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { text } from '#shared/text/text.ts';
import type { RenderFailure } from '#electron/export/run-export.ts';
import type { FileKind } from '#electron/files/choose-target.ts';
import type { CrashLog } from '#electron/lifecycle/crash-log.ts';
import { saveWhereChosen, type SaveParts } from './save-where-chosen.ts';

type ExportRequest = RequestOf<'document:export'>;

export type DocumentParts<Sender> = SaveParts<Sender> & {
  readonly render: (job: ExportRequest) => Promise<Result<Uint8Array, RenderFailure>>;
  /** Remembers the file for "Visa i mappen" and "Öppna"; returns the id that the page may name it by. */
  readonly remember: (path: string) => string;
  readonly log: CrashLog;
};

const kinds: Readonly<Record<ExportRequest['format'], FileKind>> = {
  docx: { extension: 'docx', description: text.desktop.fileKinds.docx },
};

/** Exports documents: asks where, renders, writes. Cancelling costs nothing, because rendering waits for the choice. */
export function documentHandlers<Sender>(
  parts: DocumentParts<Sender>,
): Pick<Handlers<Sender>, 'document:export'> {
  return {
    'document:export': async (request, sender) => {
      const saved = await saveWhereChosen(parts, sender, {
        suggestedName: request.suggestedName,
        kind: kinds[request.format],
        makeBytes: () => renderOrLog(parts, request),
      });
      if (!saved.ok) return saved;
      const { path, fileName } = saved.value;
      return ok({ exportId: parts.remember(path), fileName });
    },
  };
}

async function renderOrLog(
  { render, log }: Pick<DocumentParts<never>, 'render' | 'log'>,
  request: ExportRequest,
): Promise<Result<Uint8Array, 'render-failed'>> {
  const rendered = await render(request);
  if (rendered.ok) return rendered;
  log('render', rendered.error.reason);
  return fail('render-failed');
}
