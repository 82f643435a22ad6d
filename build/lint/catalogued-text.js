/**
 * Refuses text for the user outside the catalogue in shared/text: words between tags, and Swedish letters in strings.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const cataloguedText = {
  create(context) {
    /** @type {(node: import('./rule-types.ts').Node, text: string, letters: RegExp) => void} */
    const check = (node, text, letters) => {
      if (!letters.test(text)) return;
      context.report({
        node,
        message: 'Text for the user belongs in the catalogue in shared/text.',
      });
    };
    return {
      JSXText: (node) => check(node, node.value, /\p{L}/u),
      Literal: (node) => check(node, String(node.value), /[åäö]/i),
      TemplateElement: (node) => check(node, node.value.raw, /[åäö]/i),
    };
  },
};
