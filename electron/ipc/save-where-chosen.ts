import { basename } from 'node:path';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { WriteFailure } from '#shared/ipc/outcome.ts';
import type { FileKind, TargetQuestion } from '#electron/files/choose-target.ts';

export type SaveParts<Sender> = {
  /** Asks where to save; null when the user cancels. */
  readonly chooseTarget: (sender: Sender, question: TargetQuestion) => Promise<string | null>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, WriteFailure>>;
};

export type SaveRequest<Failure> = {
  readonly suggestedName: string;
  readonly kind: FileKind;
  /** Called only after a place has been chosen. */
  readonly makeBytes: () => Promise<Result<Uint8Array, Failure>>;
};

export type SavedFile = { readonly path: string; readonly fileName: string };

/** Asks where to save and writes the file there. Nothing is written anywhere that the user has not chosen. */
export async function saveWhereChosen<Sender, Failure>(
  { chooseTarget, writeFile }: SaveParts<Sender>,
  sender: Sender,
  { suggestedName, kind, makeBytes }: SaveRequest<Failure>,
): Promise<Result<SavedFile, WriteFailure | Failure>> {
  const path = await chooseTarget(sender, { suggestedName, kind });
  if (path === null) return fail('cancelled');
  const bytes = await makeBytes();
  if (!bytes.ok) return bytes;
  const written = await writeFile(path, bytes.value);
  return written.ok ? ok({ path, fileName: basename(path) }) : written;
}
