/**
 * Asks for a reason beside every `as`: a comment on its line, or on the line before the statement that holds it.
 * `as const` asserts nothing and needs none.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const reasonedAssertion = {
  create(context) {
    return {
      TSAsExpression(node) {
        if (context.sourceCode.getText(node.typeAnnotation) === 'const') return;
        if (hasReason(context.sourceCode, node)) return;
        context.report({ node, message: 'Say in a comment why this `as` cannot be wrong.' });
      },
    };
  },
};

/** @type {(sourceCode: import('./rule-types.ts').RuleContext['sourceCode'], node: import('./rule-types.ts').Node) => boolean} */
function hasReason(sourceCode, node) {
  const lines = new Set([node.loc.end.line]);
  for (const start of startLines(node)) lines.add(start).add(start - 1);
  return sourceCode.getAllComments().some((comment) => lines.has(comment.loc.end.line));
}

/**
 * The line of the assertion and of all that holds it, out to its statement.
 *
 * @type {(node: import('./rule-types.ts').Node) => number[]}
 */
function startLines(node) {
  const isOutermost = /Statement$|Declaration$/.test(node.type) || node.parent === null;
  return [node.loc.start.line, ...(isOutermost ? [] : startLines(node.parent))];
}
