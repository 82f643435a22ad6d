import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { DocBlock } from './document-model.ts';

/** One function for each kind of block: a renderer that forgets a kind does not compile. */
export type BlockVisitor<Value> = {
  readonly [Kind in DocBlock['kind']]: (block: Extract<DocBlock, { readonly kind: Kind }>) => Value;
};

/** Gives the block to the function for its kind, and returns what that makes of it. */
export function visitBlock<Value>(block: DocBlock, visitor: BlockVisitor<Value>): Value {
  switch (block.kind) {
    case 'heading':
      return visitor.heading(block);
    case 'paragraph':
      return visitor.paragraph(block);
    case 'list':
      return visitor.list(block);
    case 'table':
      return visitor.table(block);
    case 'facts':
      return visitor.facts(block);
    case 'signatures':
      return visitor.signatures(block);
    case 'figure':
      return visitor.figure(block);
    case 'quote':
      return visitor.quote(block);
    case 'byline':
      return visitor.byline(block);
    case 'ruledPage':
      return visitor.ruledPage(block);
    case 'box':
      return visitor.box(block);
    default:
      return missingCase(block);
  }
}
