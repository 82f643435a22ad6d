// Who may import whom, as `build/decisions/` tells it in words. Everything not listed is refused, so a new folder or
// package has no rights until a line here gives it some. A `*` stands for one folder, and each such folder is an
// island of its own: it may import itself by relative path, and its siblings not at all.

/**
 * @typedef {object} Layer
 * @property {readonly string[]} layers other layers it may import, through `#…`
 * @property {readonly string[]} packages packages it may import; `node:*` stands for Node's own modules
 * @property {readonly string[]} [lazyLayers] layers it may import only with `import()`, so that they load when used
 * @property {readonly string[]} [typeLayers] layers it may import types from, and nothing that exists at run time
 */

const core = ['shared/domain', 'shared/change', 'shared/ports', 'shared/text'];

const shared = [
  ...core,
  'shared/migrations',
  'shared/planfile',
  'shared/document',
  'shared/export/html',
  'shared/settings',
  'shared/ipc',
];

// What an adapter needs to keep a port's promises.
const underPorts = [
  'shared/ports',
  'shared/domain',
  'shared/change',
  'shared/migrations',
  'shared/document',
  'shared/planfile',
  'shared/ipc',
];

const screenPackages = [
  'react',
  'react-dom',
  'wouter',
  'dayjs',
  '@mantine/*',
  '@tabler/icons-react',
  '@tanstack/react-virtual',
  '@dnd-kit/*',
];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  'shared/text': { layers: [], packages: [] },
  'shared/domain': { layers: [], packages: ['zod'] },
  'shared/change': { layers: ['shared/domain'], packages: ['zod'] },
  'shared/migrations': { layers: [], packages: [] },
  'shared/planfile': {
    layers: ['shared/domain', 'shared/change', 'shared/migrations'],
    packages: ['zod', 'fflate', '@noble/hashes', '@noble/ciphers'],
  },
  'shared/document': { layers: ['shared/domain', 'shared/text'], packages: ['zod'] },
  'shared/export/docx': {
    layers: ['shared/document', 'shared/text'],
    packages: ['docx', 'fflate'],
  },
  'shared/export/html': { layers: ['shared/document', 'shared/text'], packages: [] },
  'shared/ports': {
    layers: [],
    packages: [],
    typeLayers: ['shared/domain', 'shared/change', 'shared/document', 'shared/planfile'],
  },
  'shared/settings': { layers: ['shared/domain'], packages: ['zod'] },
  'shared/ipc': {
    layers: ['shared/domain', 'shared/document', 'shared/settings'],
    packages: ['zod'],
    typeLayers: ['shared/planfile'],
  },

  electron: {
    layers: [
      ...shared,
      'shared/export/docx',
      'electron/export',
      'electron/browser-edition',
      'resources',
    ],
    packages: ['node:*', 'electron', 'electron-log', 'electron-store', 'zod'],
  },
  'electron/preload': { layers: ['shared/ipc'], packages: ['electron'] },
  // These three run in plain Node, where the electron package is not Electron but a download waiting to happen.
  'electron/command-line.ts': {
    layers: [...shared, 'shared/export/docx', 'electron', 'electron/export', 'resources'],
    packages: ['node:*', 'zod'],
  },
  'electron/export': {
    layers: [...shared, 'shared/export/docx', 'electron'],
    packages: ['node:*', 'zod'],
  },
  'electron/browser-edition': {
    layers: ['electron', 'shared/domain', 'shared/text'],
    packages: ['node:*', 'zod'],
  },

  'renderer/theme': { layers: [], packages: screenPackages },
  'renderer/ui': {
    // Documents are drawn alike wherever a screen shows them.
    layers: [...core, 'shared/export/html', 'renderer/theme', 'renderer/platform'],
    packages: screenPackages,
  },
  'renderer/platform': {
    layers: core,
    packages: screenPackages,
    // Plan files are packed where a plan is open, by whichever screen asks.
    lazyLayers: ['shared/planfile'],
  },
  'renderer/features/*': {
    layers: [
      ...core,
      'shared/document',
      'shared/export/html',
      'renderer/ui',
      'renderer/platform',
      'renderer/theme',
    ],
    packages: [...screenPackages, '@tiptap/*'],
    // Templates, samples and the reading of plan files load when used: the start page must be there at once.
    lazyLayers: ['shared/planfile', 'resources'],
  },
  'renderer/adapters/*': { layers: underPorts, packages: ['zod'] },
  'renderer/adapters/dexie': { layers: underPorts, packages: ['dexie', 'zod'] },
  'renderer/adapters/browser': {
    layers: [...underPorts, 'shared/settings'],
    packages: ['zod'],
    lazyLayers: ['shared/export/docx', 'shared/export/html'],
  },
  'renderer/app': {
    layers: [
      ...shared,
      'renderer/theme',
      'renderer/ui',
      'renderer/platform',
      'renderer/features/*',
      'renderer/adapters/*',
      'renderer/adapters/dexie',
      'renderer/adapters/browser',
      'resources',
    ],
    packages: [...screenPackages, '@fontsource-variable/source-sans-3', 'zod'],
    lazyLayers: ['shared/export/docx'],
  },

  resources: { layers: [], packages: [] },
  build: { layers: ['*'], packages: ['*'] },
  test: { layers: ['*'], packages: ['*'] },
};
