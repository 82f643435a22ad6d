/** The elements a document is made of on screen. */
export type HtmlTag =
  | 'div'
  | 'p'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'caption'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'strong'
  | 'em'
  | 'mark'
  | 'span'
  | 'sup'
  | 'figure'
  | 'img'
  | 'figcaption'
  | 'blockquote'
  | 'br';

/** What an element looks like, in words: the screen gives each word its style. */
export type HtmlLook =
  | 'link'
  | 'authority'
  | 'unit'
  | 'title'
  | 'startsPage'
  | 'number'
  | 'note'
  | 'figure'
  | 'sum'
  | 'ofWhich'
  | 'dense'
  | 'facts'
  | 'signature'
  | 'line'
  | 'label'
  | 'half'
  | 'source'
  | 'byline'
  | 'ruled'
  | 'box'
  | 'boxLabel'
  | 'boxTitle'
  | 'footnotes'
  | 'listed1'
  | 'listed2'
  | 'listed3';

/** The few attributes an element may have: no event handler and no style can be among them. */
export type HtmlAttributes = {
  readonly id?: string;
  readonly scope?: 'row' | 'col';
  /** Share of its table's width, 0 to 1. */
  readonly share?: number;
  /** Of an image: its bytes, since nothing is fetched, and what it shows in words. */
  readonly picture?: { readonly type: string; readonly data: string };
  readonly alt?: string;
};

export type HtmlElement = {
  readonly tag: HtmlTag;
  readonly looks: readonly HtmlLook[];
  readonly attributes: HtmlAttributes;
  readonly children: readonly HtmlNode[];
};

/** An element, or text. Text stays text: whoever shows it must escape it, as React does. */
export type HtmlNode = HtmlElement | string;

type Parts = { readonly looks?: readonly HtmlLook[]; readonly attributes?: HtmlAttributes };

/** An element of the given children. */
export function element(
  tag: HtmlTag,
  children: readonly HtmlNode[],
  { looks = [], attributes = {} }: Parts = {},
): HtmlElement {
  return { tag, looks, attributes, children };
}
