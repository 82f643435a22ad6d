import { layers } from './layers.js';

/**
 * @typedef {object} Place
 * @property {string} layer the key in the table of layers
 * @property {string} island the folder itself: equals `layer`, but with the real name where the key has a `*`
 */

/**
 * The layer a path belongs to: the longest key of the table that begins the path, or null when none does.
 * A named folder goes before a `*`.
 *
 * @param {string} path from the project's root, with `/` between folders
 * @returns {Place | null}
 */
export function findLayer(path) {
  const folders = path.split('/');
  for (let length = folders.length; length > 0; length -= 1) {
    const island = folders.slice(0, length).join('/');
    if (layers[island] !== undefined) return { layer: island, island };
    const starred = [...folders.slice(0, length - 1), '*'].join('/');
    if (length < folders.length && layers[starred] !== undefined) return { layer: starred, island };
  }
  return null;
}
