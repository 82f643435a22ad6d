import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { FileFailure } from '#shared/ports/desktop.ts';

/** A kind of file that the program reads or writes. */
export type FileKind = {
  readonly extension: `.${string}`;
  readonly mediaType: `${string}/${string}`;
};

export const PLAN_FILE: FileKind = {
  extension: '.omradesplan',
  mediaType: 'application/x-omradesplan',
};
export const DOCX: FileKind = {
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Where a file will be written: chosen first, while the browser still counts the user's click as fresh. */
export type SaveTarget = {
  readonly fileName: string;
  readonly write: (bytes: Uint8Array) => Promise<Result<null, FileFailure>>;
};

type SavePicker = (options: object) => Promise<FileSystemFileHandle>;

/** Lets the user choose where to save; where the browser cannot ask, the file goes among the downloads. */
export async function chooseTarget(
  suggestedName: string,
  kind: FileKind,
): Promise<Result<SaveTarget, FileFailure>> {
  const fileName = `${suggestedName}${kind.extension}`;
  const picker = savePicker();
  if (picker === null) return ok({ fileName, write: (bytes) => download(fileName, bytes, kind) });
  try {
    const types = [{ accept: { [kind.mediaType]: [kind.extension] } }];
    const handle = await picker({ suggestedName: fileName, types });
    return ok({ fileName: handle.name, write: (bytes) => writeTo(handle, bytes) });
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Lets the user pick one file and reads it, unless it is larger than `maxBytes`. */
export async function pickFile(
  kind: FileKind,
  maxBytes: number,
): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, FileFailure>> {
  const file = await askForFile(kind);
  if (file === null) return fail('cancelled');
  if (file.size > maxBytes) return fail('too-large');
  try {
    return ok({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** An input of type file works in every browser, also where the newer pickers are turned off by policy. */
function askForFile({ extension }: FileKind): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extension;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

async function writeTo(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
): Promise<Result<null, FileFailure>> {
  try {
    // Written to a copy beside the file that replaces it on close: a failure leaves the old file whole.
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return ok(null);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Ample for the largest plan file to be read on a slow disk. */
const DOWNLOAD_READ_MS = 60_000;

async function download(
  fileName: string,
  bytes: Uint8Array,
  { mediaType }: FileKind,
): Promise<Result<null, FileFailure>> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the bytes after the click: an address taken back at once would give an empty file.
  window.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_READ_MS);
  return ok(null);
}

function savePicker(): SavePicker | null {
  // Chromium only, and not in TypeScript's DOM types.
  const picker = (window as { readonly showSaveFilePicker?: unknown }).showSaveFilePicker;
  // Just checked to be a function; what it takes and gives is the standard's word.
  return typeof picker === 'function' ? (picker.bind(window) as SavePicker) : null;
}

const FAILURES: Readonly<Record<string, FileFailure>> = {
  AbortError: 'cancelled',
  NotAllowedError: 'not-permitted',
  SecurityError: 'not-permitted',
  NoModificationAllowedError: 'target-locked',
  NotFoundError: 'not-found',
  NotReadableError: 'not-permitted',
  QuotaExceededError: 'disk-full',
};

/** What a browser's error means to the user. */
export function failureOf(error: unknown): FileFailure {
  return (error instanceof DOMException ? FAILURES[error.name] : undefined) ?? 'unknown';
}
