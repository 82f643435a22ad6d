const MEGABYTE = 1024 * 1024;

/** Largest plan file that crosses between the processes. A year's plan is under one megabyte; the rest is margin. */
export const MAX_PLAN_FILE_BYTES = 64 * MEGABYTE;

/** Most that the pictures of a document may weigh together, in characters of base64: a hundred good photographs. */
export const MAX_PICTURE_WEIGHT = 64 * MEGABYTE;

/** Longest suggested file name, extension excluded. Windows stops at 255 for the name and about 260 for the path. */
export const MAX_FILE_NAME_LENGTH = 120;
