import type { AnyExtension, Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { linkSchema } from '#shared/domain/section/blocks.ts';
import { BlockId } from './block-ids.ts';
import { BylineNode } from './byline-node.ts';
import { CompleteMark } from './complete-mark.ts';
import { FigureNode } from './figure-node.ts';
import { FootnoteNode } from './footnote-node.ts';
import { HeadingNode } from './heading-node.ts';
import { ListLineNode } from './list-line-node.ts';
import { LiveNode } from './live-node.ts';
import { QuoteNode } from './quote-node.ts';
import { RuledPageNode } from './ruled-page-node.ts';
import { tableNodes } from './table-nodes.ts';

/**
 * The kit without what the block model has no word for, and without its undo: the program has one undo for
 * everything.
 */
const starterKit = StarterKit.configure({
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
  undoRedo: false,
  link: {
    openOnClick: 'whenNotEditable',
    autolink: false,
    defaultProtocol: 'https',
    isAllowedUri: (uri) => linkSchema.safeParse(uri).success,
  },
});

/** The nodes that are more than text. */
const VIEWED_NODES: readonly AnyExtension[] = [
  LiveNode,
  FigureNode,
  BylineNode,
  RuledPageNode,
  QuoteNode,
  FootnoteNode,
];

/**
 * What a text can be made of: exactly the blocks and runs of the domain. `viewed` may be the nodes with views of their
 * own; without them the schema needs no page.
 */
export function schemaExtensions(viewed = VIEWED_NODES): Extensions {
  return [starterKit, HeadingNode, ListLineNode, ...tableNodes, ...viewed, CompleteMark, BlockId];
}
