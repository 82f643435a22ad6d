import { createElement, type ReactNode } from 'react';
import type { HtmlElement, HtmlNode } from '#shared/export/html/html-node.ts';

/** A style sheet's class for each look; a look without one is plain. */
type Looks = Readonly<Record<string, string>>;

type Props = { readonly nodes: readonly HtmlNode[]; readonly looks: Looks };

/** Shows the elements of a document. Text goes through React, which escapes it; nothing is ever parsed as markup. */
export function HtmlView({ nodes, looks }: Props) {
  return nodes.map((node, index) => showNode(node, looks, index));
}

function showNode(node: HtmlNode, looks: Looks, index: number): ReactNode {
  if (typeof node === 'string') return node;
  const children = node.children.map((child, place) => showNode(child, looks, place));
  return createElement(node.tag, { key: index, ...propsOf(node, looks) }, ...children);
}

function propsOf(
  { looks, attributes: { id, scope, share, picture, alt } }: HtmlElement,
  classes: Looks,
) {
  const className = looks.map((look) => classes[look] ?? '').join(' ');
  return {
    ...(className === '' ? {} : { className }),
    ...(id === undefined ? {} : { id, tabIndex: -1 }),
    ...(scope === undefined ? {} : { scope }),
    ...(picture === undefined ? {} : { src: `data:${picture.type};base64,${picture.data}` }),
    ...(alt === undefined ? {} : { alt }),
    ...(share === undefined ? {} : { style: { width: `${share * 100}%` } }),
  };
}
