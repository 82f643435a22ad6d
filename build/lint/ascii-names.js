/**
 * Refuses å, ä, ö and other letters beyond ASCII in names: code is English.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const asciiNames = {
  create(context) {
    /** @type {(node: import('./rule-types.ts').Node, name: string) => void} */
    const check = (node, name) => {
      if (/^[\w$]+$/.test(name)) return;
      context.report({ node, message: `Write ${name} in English, with the letters a to z.` });
    };
    return {
      Identifier: (node) => check(node, node.name),
      PrivateIdentifier: (node) => check(node, node.name),
    };
  },
};
