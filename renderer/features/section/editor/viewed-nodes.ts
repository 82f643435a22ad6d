import type { AnyExtension } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { BylineNode } from './byline-node.ts';
import { BylineView } from './fields/byline-view.tsx';
import { QuoteView } from './fields/quote-view.tsx';
import { RuledPageView } from './fields/ruled-page-view.tsx';
import { FigureNode } from './figure-node.ts';
import { FigureView } from './figure/figure-view.tsx';
import { FootnoteNode } from './footnote-node.ts';
import { LiveNode } from './live-node.ts';
import { LiveView } from './live-view.tsx';
import { QuoteNode } from './quote-node.ts';
import { RuledPageNode } from './ruled-page-node.ts';

/** The nodes that are more than text, as the open text shows them. */
export const viewedNodes: readonly AnyExtension[] = [
  LiveNode.extend({ addNodeView: () => ReactNodeViewRenderer(LiveView) }),
  FigureNode.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  BylineNode.extend({ addNodeView: () => ReactNodeViewRenderer(BylineView) }),
  RuledPageNode.extend({ addNodeView: () => ReactNodeViewRenderer(RuledPageView) }),
  QuoteNode.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  FootnoteNode,
];
