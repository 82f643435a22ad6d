import { ambientTime } from './ambient-time.js';
import { asciiNames } from './ascii-names.js';
import { cataloguedText } from './catalogued-text.js';
import { exportedDocstring } from './exported-docstring.js';
import { layerImports } from './layer-imports.js';
import { machineAccess } from './machine-access.js';
import { noReexport } from './no-reexport.js';
import { reasonedAssertion } from './reasoned-assertion.js';

// The linter takes its plugins as a default export.
// Plain JavaScript, because Node 20 cannot load TypeScript into the linter.
/** @type {{ meta: { name: string }, rules: Record<string, import('./rule-types.ts').Rule> }} */
const plugin = {
  meta: { name: 'house' },
  rules: {
    'ambient-time': ambientTime,
    'ascii-names': asciiNames,
    'catalogued-text': cataloguedText,
    'exported-docstring': exportedDocstring,
    'layer-imports': layerImports,
    'machine-access': machineAccess,
    'no-reexport': noReexport,
    'reasoned-assertion': reasonedAssertion,
  },
};

export default plugin;
