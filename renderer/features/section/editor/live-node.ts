import { Node } from '@tiptap/core';
import { liveSourceSchema, type LiveSource } from '#shared/domain/section/blocks.ts';
import { NODES } from './doc-node.ts';

/**
 * A live block: what the plan already knows, shown where it belongs and never typed twice. Its source is one attribute,
 * as JSON, so that a new kind of source needs no new node.
 */
export const LiveNode = Node.create({
  name: NODES.live,
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ source: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'div[data-live]', getAttrs: readLiveElement }],
  renderHTML: ({ node }) => ['div', { 'data-live': String(node.attrs['source']) }],
});

/** A source as the node's attribute. */
export function writeLiveSource(source: LiveSource): string {
  return JSON.stringify(source);
}

/** The source in a node's attribute; throws when it is none, which the editor never lets in. */
export function readLiveSource(attribute: unknown): LiveSource {
  return liveSourceSchema.parse(parseJson(attribute));
}

function readLiveElement(element: HTMLElement): { readonly source: string } | false {
  const source = liveSourceSchema.safeParse(parseJson(element.getAttribute('data-live')));
  return source.success && { source: writeLiveSource(source.data) };
}

function parseJson(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}
