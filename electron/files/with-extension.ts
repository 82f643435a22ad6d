import { extname } from 'node:path';

/** Adds the extension (without its dot) unless the path already ends with it, in upper or lower case. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
