import { z } from 'zod';
import { MAX_FILE_NAME_LENGTH } from './limits.ts';

// Refused by Windows, and / by everyone. Control characters are refused too: they hide what a name really says.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/gu;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const FALLBACK = 'Dokument';

/** A bare file name that any file system takes: no folder, no device, nothing that walks upwards. */
export const bareFileNameSchema = z.string().refine((name) => toBareFileName(name) === name);

/**
 * Makes a bare file name out of any text, for instance a plan's title: "Plan 2026/27" becomes "Plan 2026-27".
 * A text with nothing usable in it becomes "Dokument". Made again from its own answer, a name stays as it is.
 */
export function toBareFileName(text: string): string {
  const name = trimToLength(text.replace(FORBIDDEN, '-'));
  if (name === '') return FALLBACK;
  return WINDOWS_DEVICE.test(name) ? trimToLength(`${FALLBACK} ${name}`) : name;
}

/** Windows drops spaces and dots at the end in silence; a dot in front hides the file elsewhere. */
function trimToLength(name: string): string {
  const shortened = Array.from(name).slice(0, MAX_FILE_NAME_LENGTH).join('');
  return shortened.replace(/^[\s.]+|[\s.]+$/gu, '');
}
