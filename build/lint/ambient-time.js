/**
 * Refuses the clock read in passing: `new Date()` and `Date()` without arguments. Time is an argument, or comes
 * from the clock port; otherwise neither a test nor a document can be repeated.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const ambientTime = {
  create(context) {
    const message = 'Take the time as an argument, or from the clock port.';
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node) {
        if (isDate(node.callee)) context.report({ node, message });
      },
    };
  },
};

/** @type {(callee: import('./rule-types.ts').Node) => boolean} */
function isDate(callee) {
  return callee.type === 'Identifier' && callee.name === 'Date';
}
