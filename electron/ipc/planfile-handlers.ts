import { basename } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { ReadFailure } from '#shared/ipc/outcome.ts';
import { text } from '#shared/text/text.ts';
import type { FileKind } from '#electron/files/choose-target.ts';
import { saveWhereChosen, type SaveParts } from './save-where-chosen.ts';

export type PlanFileParts<Sender> = SaveParts<Sender> & {
  /** Asks which file to open; null when the user cancels. */
  readonly chooseSource: (sender: Sender, kind: FileKind) => Promise<string | null>;
  readonly readFile: (path: string) => Promise<Result<Uint8Array, ReadFailure>>;
};

const planFile: FileKind = {
  extension: 'omradesplan',
  description: text.desktop.fileKinds.planFile,
};

/** Saves and opens plan files as bytes: what is in them is read by the page, with the same code as everywhere else. */
export function planFileHandlers<Sender>(
  parts: PlanFileParts<Sender>,
): Pick<Handlers<Sender>, 'planfile:save' | 'planfile:open'> {
  return {
    'planfile:save': async ({ suggestedName, bytes }, sender) => {
      const makeBytes = async () => ok(bytes);
      const saved = await saveWhereChosen<Sender, never>(parts, sender, {
        suggestedName,
        kind: planFile,
        makeBytes,
      });
      return saved.ok ? ok({ fileName: saved.value.fileName }) : saved;
    },
    'planfile:open': async (_request, sender) => {
      const path = await parts.chooseSource(sender, planFile);
      if (path === null) return fail('cancelled');
      const read = await parts.readFile(path);
      return read.ok ? ok({ fileName: basename(path), bytes: read.value }) : read;
    },
  };
}
