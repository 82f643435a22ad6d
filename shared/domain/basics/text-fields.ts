import { z } from 'zod';

export const MAX_LINE_LENGTH = 300;

/** A name or heading: one line. */
export const lineSchema = z.string().max(MAX_LINE_LENGTH);

export const MAX_NOTE_LENGTH = 4000;

/** A note or reason: several lines, but not a chapter. */
export const noteSchema = z.string().max(MAX_NOTE_LENGTH);
