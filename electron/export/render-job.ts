import type { DocumentModel } from '#shared/document/document-model.ts';

/** What the export worker is asked to make. */
export type RenderJob = { readonly model: DocumentModel; readonly format: 'docx' };
