import type { DocumentModel } from './document-model.ts';

// Refused by Windows, and / by everyone; control characters hide what a name says.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F]/g;
const LONGEST_TITLE = 100;

/** What the file of a document is to be called, "Verksamhetsplan 2026": a name that any file system takes, no extension. */
export function documentFileName({ title, documentType }: DocumentModel): string {
  const cleaned = title.replace(FORBIDDEN, '-').replaceAll('\u00A0', ' ').slice(0, LONGEST_TITLE);
  // Windows drops dots and spaces at the end in silence; a dot in front hides the file elsewhere.
  const name = cleaned.replace(/^[\s.-]+|[\s.]+$/g, '');
  return name === '' ? documentType : name;
}
