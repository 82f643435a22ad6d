import { Node } from '@tiptap/core';
import { lineSchema } from '#shared/domain/basics/text-fields.ts';
import { NODES } from './doc-node.ts';

/** Who stands behind a text such as a foreword: name and title under it. */
export const BylineNode = Node.create({
  name: NODES.byline,
  group: 'block',
  atom: true,
  // Not draggable: to mark words in one of its fields with the mouse would drag it away. It is cut and pasted.
  addAttributes: () => ({
    name: { default: '', rendered: false },
    title: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'p[data-byline]', getAttrs: readBylineElement, priority: 60 }],
  renderHTML: ({ node: { attrs } }) => [
    'p',
    { 'data-byline': '' },
    ['span', {}, String(attrs['name'])],
    ['br'],
    ['span', {}, String(attrs['title'])],
  ],
});

function readBylineElement(element: HTMLElement) {
  const [name = '', title = ''] = [...element.querySelectorAll('span')].map(
    ({ textContent }) => lineSchema.safeParse(textContent).data ?? '',
  );
  return { name, title };
}
