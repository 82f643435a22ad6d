import { fail, ok } from '#shared/domain/basics/result.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';

export type ExportParts = {
  readonly pathOf: (exportId: string) => string | null;
  readonly exists: (path: string) => boolean;
  /** Opens the folder with the file marked. */
  readonly reveal: (path: string) => void;
  /** Opens the file in its program; an empty string when that worked, as Electron has it. */
  readonly open: (path: string) => Promise<string>;
};

/** "Visa i mappen" and "Öppna", for files written since the program started. */
export function exportHandlers(
  parts: ExportParts,
): Pick<Handlers<unknown>, 'export:reveal' | 'export:open'> {
  return {
    'export:reveal': ({ exportId }) => {
      const path = presentFile(parts, exportId);
      if (path === null) return fail('not-found');
      parts.reveal(path);
      return ok(null);
    },
    'export:open': async ({ exportId }) => {
      const path = presentFile(parts, exportId);
      if (path === null) return fail('not-found');
      return (await parts.open(path)) === '' ? ok(null) : fail('not-permitted');
    },
  };
}

/** Null for an id never handed out, and for a file that has been moved or deleted since. */
function presentFile({ pathOf, exists }: ExportParts, exportId: string): string | null {
  const path = pathOf(exportId);
  return path !== null && exists(path) ? path : null;
}
