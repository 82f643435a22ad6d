import type { Result } from '#shared/domain/basics/result.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import type { Unsubscribe } from './plan-store.ts';

/** Why a file could not be written or read. `cancelled` is the user's choice and is never shown as an error. */
export type FileFailure =
  | 'cancelled'
  | 'target-locked'
  | 'disk-full'
  | 'not-permitted'
  | 'folder-missing'
  | 'too-large'
  | 'render-failed'
  | 'not-found'
  | 'unknown';

export type AppInfo = {
  readonly version: string;
  readonly edition: 'desktop' | 'browser';
  /** Where data lies, in words a user can act on: a folder, or the browser's name and profile. */
  readonly dataFolder: string;
  readonly engine: string;
};

export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly shortcuts: 'swedish' | 'english';
};

export type ExportedFile = {
  readonly exportId: string;
  readonly fileName: string;
  /** False where the platform cannot show or open a file (the browser edition). */
  readonly canReveal: boolean;
};

export type MenuCommand =
  | 'new-plan'
  | 'open-file'
  | 'save-file'
  | 'print'
  | 'undo'
  | 'redo'
  | 'find'
  | 'about';

/** What the program may ask of the machine around it. Paths never cross: bare file names go out and come back. */
export type Desktop = {
  appInfo(): Promise<AppInfo>;
  exportDocument(
    model: DocumentModel,
    suggestedName: string,
  ): Promise<Result<ExportedFile, FileFailure>>;
  revealExport(exportId: string): Promise<Result<null, FileFailure>>;
  openExport(exportId: string): Promise<Result<null, FileFailure>>;
  savePlanFile(
    bytes: Uint8Array,
    suggestedName: string,
  ): Promise<Result<{ readonly fileName: string }, FileFailure>>;
  openPlanFile(): Promise<
    Result<{ readonly fileName: string; readonly bytes: Uint8Array }, FileFailure>
  >;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
  /** The handler runs before the window closes; closing waits for it. */
  onFlushRequest(handler: () => Promise<void>): Unsubscribe;
  /** Asks before the window goes while `isUnsaved` says so. Where closing waits for the flush, nobody is asked. */
  askBeforeLeaving(isUnsaved: () => boolean): Unsubscribe;
  onMenuCommand(handler: (command: MenuCommand) => void): Unsubscribe;
};
