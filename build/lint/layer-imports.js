import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findLayer } from './find-layer.js';
import { layers } from './layers.js';
import { projectPath } from './project-path.js';

/** @typedef {'value' | 'type' | 'lazy'} Manner how something is imported */

/**
 * Holds the table of layers: who may import whom, and which packages.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const layerImports = {
  meta: { fixable: 'code' },
  create(context) {
    const path = projectPath(context.filename);
    /** @type {(source: import('./rule-types.ts').Node | null, manner: Manner) => void} */
    const check = (source, manner) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value.replace(/\?.*$/, '');
      const message = findFault(path, name, manner);
      if (message === null) return;
      context.report({
        node: source,
        message,
        fix: (fixer) =>
          name.startsWith('.') ? fixer.replaceText(source, `'#${resolve(path, name)}'`) : null,
      });
    };
    return {
      ImportDeclaration(node) {
        check(node.source, node.importKind === 'type' ? 'type' : 'value');
      },
      ExportNamedDeclaration(node) {
        check(node.source, node.exportKind === 'type' ? 'type' : 'value');
      },
      ExportAllDeclaration(node) {
        check(node.source, node.exportKind === 'type' ? 'type' : 'value');
      },
      ImportExpression(node) {
        check(node.source, 'lazy');
      },
      TSImportType(node) {
        check(node.source, 'type');
      },
    };
  },
};

/**
 * @param {string} path the importing file, from the root
 * @param {string} source what it imports
 * @param {Manner} manner
 * @returns {string | null} why the import is refused
 */
function findFault(path, source, manner) {
  const from = findLayer(path);
  if (from === null) return `${path} lies in no layer that build/lint/layers.js knows.`;
  if (source.startsWith('.')) return findClimb(path, source, from.island);
  if (source.startsWith('#')) return findForbiddenLayer(from, source, manner);
  return findForbiddenPackage(from.layer, source);
}

/** @type {(path: string, source: string, island: string) => string | null} */
function findClimb(path, source, island) {
  const target = resolve(path, source);
  if (findLayer(target)?.island === island) return null;
  return `A relative import stays inside ${island}; write #${target} if the layer may be used at all.`;
}

/** @type {(from: import('./find-layer.js').Place, source: string, manner: Manner) => string | null} */
function findForbiddenLayer(from, source, manner) {
  const target = findLayer(source.slice(1));
  if (target === null) return `${source} lies in no layer that build/lint/layers.js knows.`;
  if (target.island === from.island) return null;
  return isAllowed(from.layer, target.layer, manner)
    ? null
    : `${from.island} may not import ${target.island} (${manner}).`;
}

/** @type {(from: string, target: string, manner: Manner) => boolean} */
function isAllowed(from, target, manner) {
  const layer = layers[from];
  if (layer === undefined) return false;
  const allowed = [...layer.layers];
  if (manner !== 'value') allowed.push(...(layer.lazyLayers ?? []));
  if (manner === 'type') allowed.push(...(layer.typeLayers ?? []));
  return allowed.includes('*') || allowed.includes(target);
}

/** @type {(from: string, source: string) => string | null} */
function findForbiddenPackage(from, source) {
  const allowed = layers[from]?.packages ?? [];
  if (allowed.includes('*')) return null;
  const name = isBuiltin(source) ? 'node:*' : packageName(source);
  const isListed = allowed.includes(name) || allowed.includes(name.replace(/\/.*$/, '/*'));
  return isListed ? null : `${from} may not import ${source}.`;
}

/** @type {(source: string) => string} */
function packageName(source) {
  const [scope = source, name] = source.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** @type {(path: string, source: string) => string} */
function resolve(path, source) {
  return posix.join(posix.dirname(path), source);
}
