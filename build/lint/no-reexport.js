/**
 * Refuses `export … from`: whoever needs a thing imports it from the file it lives in, and no file is a mere index.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const noReexport = {
  create(context) {
    /** @type {(node: import('./rule-types.ts').Node) => void} */
    const report = (node) => {
      context.report({ node, message: 'Import from the file the thing lives in; no barrels.' });
    };
    return {
      ExportAllDeclaration: report,
      ExportNamedDeclaration(node) {
        if (node.source !== null) report(node);
      },
    };
  },
};
