import { Mark } from '@tiptap/core';
import { MARKS } from './doc-node.ts';

/** The yellow "Komplettera" mark. What is typed at its end is marked too, until the mark is ended there. */
export const CompleteMark = Mark.create({
  name: MARKS.complete,
  parseHTML: () => [{ tag: 'mark[data-complete]' }],
  renderHTML: () => ['mark', { 'data-complete': '' }, 0],
});
