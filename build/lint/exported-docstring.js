/**
 * Asks for a docstring on every exported function.
 *
 * @type {import('./rule-types.ts').Rule}
 */
export const exportedDocstring = {
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        if (declaration?.type !== 'FunctionDeclaration') return;
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
        const name = declaration.id?.name ?? 'an exported function';
        context.report({
          node,
          message: `Say in a docstring what ${name} returns, and why it is there.`,
        });
      },
    };
  },
};
