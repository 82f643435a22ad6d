import { projectPath } from './project-path.js';

const PRODUCT = ['shared/', 'renderer/', 'electron/'];
const REPEATABLE = ['shared/', 'renderer/ui/', 'renderer/features/'];

// What of the machine a part of the program must not reach for, and the reason.
const bans = [
  {
    names: ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'navigator.sendBeacon'],
    within: PRODUCT,
    because: 'The program never talks to a network.',
  },
  {
    names: ['localStorage', 'sessionStorage'],
    within: PRODUCT,
    because: 'What the user writes lives in the database, behind the ports.',
  },
  {
    names: ['indexedDB'],
    within: PRODUCT,
    except: 'renderer/adapters/',
    because: 'Only an adapter opens a database.',
  },
  {
    names: ['crypto', 'Math.random'],
    within: REPEATABLE,
    because: 'Chance is an argument; new ids come from the ids port.',
  },
  {
    names: ['Date.now', 'performance'],
    within: REPEATABLE,
    because: 'Time is an argument, or comes from the clock port.',
  },
];

/**
 * Refuses globals by the table above, bare (`fetch`) as well as through the global object (`window.fetch`).
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const machineAccess = {
  create(context) {
    const reasons = reasonsFor(projectPath(context.filename));
    if (reasons.size === 0) return {};
    /** @type {(node: import('./rule-types.ts').Node, name: string) => void} */
    const check = (node, name) => {
      const because = reasons.get(name.replace(/^(window|globalThis|self)\./, ''));
      if (because !== undefined) context.report({ node, message: `${name}: ${because}` });
    };
    return {
      MemberExpression(node) {
        check(node, context.sourceCode.getText(node).replace('?.', '.'));
      },
      'Program:exit'() {
        for (const { identifier } of context.sourceCode.scopeManager.globalScope?.through ?? []) {
          check(identifier, identifier.name);
        }
      },
    };
  },
};

/**
 * @param {string} path of the file, from the root
 * @returns {Map<string, string>} forbidden name → reason
 */
function reasonsFor(path) {
  const held = bans.filter(
    ({ within, except }) =>
      within.some((folder) => path.startsWith(folder)) && !(except && path.startsWith(except)),
  );
  return new Map(held.flatMap(({ names, because }) => names.map((name) => [name, because])));
}
