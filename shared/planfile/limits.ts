const MEGABYTE = 1024 * 1024;

/** Largest plan file that is read. A year's plan is under one megabyte; the rest is margin. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** Largest content of a file once unpacked, all parts together: a zip bomb promises more and is refused unopened. */
export const MAX_UNPACKED_BYTES = 256 * MEGABYTE;

/** Deflate cannot shrink anything further than this; a part that claims more lies about its size. */
export const MAX_DEFLATE_RATIO = 1032;

/** One manifest, and two parts a table with ample room for tables of later shapes. */
export const MAX_PARTS = 128;
