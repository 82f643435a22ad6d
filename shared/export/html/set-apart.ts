import type { DocBox, DocByline, DocFigure, DocQuote } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { element, type HtmlElement } from './html-node.ts';
import { renderRuns } from './runs.ts';

/** A picture above its numbered caption. */
export function renderFigure({ number, caption, alt, width, picture }: DocFigure): HtmlElement {
  const { type, data } = picture;
  return element(
    'figure',
    [
      element('img', [], { attributes: { picture: { type, data }, alt } }),
      element('figcaption', [text.document.figure({ number, caption })]),
    ],
    { looks: width === 'half' ? ['half'] : [] },
  );
}

/** A saying, and below it who said it. */
export function renderQuote({ runs, source }: DocQuote): HtmlElement {
  const below = source === '' ? [] : [element('p', [source], { looks: ['source'] })];
  return element('blockquote', [element('p', renderRuns(runs)), ...below]);
}

/** A name above its title. */
export function renderByline({ name, title }: DocByline): HtmlElement {
  const lines = [name === '' ? [] : [element('strong', [name])], title === '' ? [] : [title]];
  const shown = lines.filter((line) => line.length > 0).map((line) => element('div', line));
  return element('div', shown, { looks: ['byline'] });
}

/** Lines to write on by hand: as many as catch the eye, since the screen has no pages. */
export function renderRuledPage(title: string | null): HtmlElement {
  const heading = title === null ? [] : [element('p', [element('strong', [title])])];
  return element('div', [...heading, element('div', [], { looks: ['ruled'] })]);
}

/** A frame with its label and title above what it holds. */
export function renderBox({ label, title }: DocBox, content: readonly HtmlElement[]): HtmlElement {
  return element(
    'div',
    [
      element('p', [label], { looks: ['boxLabel'] }),
      element('p', renderRuns(title), { looks: ['boxTitle'] }),
      ...content,
    ],
    { looks: ['box'] },
  );
}
