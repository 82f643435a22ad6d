import { Node } from '@tiptap/core';
import { pictureIdSchema } from '#shared/domain/basics/ids.ts';
import { lineSchema } from '#shared/domain/basics/text-fields.ts';
import { NODES } from './doc-node.ts';

/** A picture of the plan with its caption. What a page that is pasted shows as pictures stays outside: it would be fetched. */
export const FigureNode = Node.create({
  name: NODES.figure,
  group: 'block',
  atom: true,
  // Not draggable: to mark words in one of its fields with the mouse would drag it away. It is cut and pasted.
  addAttributes: () => ({
    pictureId: { default: null, rendered: false },
    caption: { default: '', rendered: false },
    alt: { default: '', rendered: false },
    width: { default: 'full', rendered: false },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', getAttrs: readFigureElement }],
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    {
      'data-picture': String(attrs['pictureId']),
      'data-width': String(attrs['width']),
      'data-alt': String(attrs['alt']),
    },
    ['figcaption', {}, String(attrs['caption'])],
  ],
});

function readFigureElement(element: HTMLElement) {
  const pictureId = pictureIdSchema.safeParse(element.getAttribute('data-picture'));
  const caption = lineSchema.safeParse(element.querySelector('figcaption')?.textContent ?? '');
  const alt = lineSchema.safeParse(element.getAttribute('data-alt') ?? '');
  return (
    pictureId.success && {
      pictureId: pictureId.data,
      caption: caption.data ?? '',
      alt: alt.data ?? '',
      width: element.getAttribute('data-width') === 'half' ? 'half' : 'full',
    }
  );
}
