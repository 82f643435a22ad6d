import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A file's path from the project's root, with `/` between folders on every system.
 *
 * @param {string} file absolute path
 * @returns {string}
 */
export function projectPath(file) {
  return relative(ROOT, file).split(sep).join('/');
}
