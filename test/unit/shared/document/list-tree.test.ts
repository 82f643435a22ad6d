import { expect, it } from 'vitest';
import type { DocListLine } from '#shared/document/document-model.ts';
import { nestList, type ListNode } from '#shared/document/list-tree.ts';
import { aList } from '#test/support/documents.ts';

it('nests deeper lines under the line before them', () => {
  expect(outline('- a', '  - b', '  - c', '- d')).toBe('ul(a[ul(b,c)],d)');
});

it('starts a new list where bullets give way to numbers', () => {
  expect(outline('- a', '1 b', '1 c', '- d')).toBe('ul(a),ol(b,c),ul(d)');
});

it('gives each line of bullets its own list of numbers below', () => {
  expect(outline('- a', '  1 b', '- c', '  1 d')).toBe('ul(a[ol(b)],c[ol(d)])');
});

it('hangs a line that is too deep below the line before it', () => {
  expect(outline('1 a', '      - b', '    - c')).toBe('ol(a[ul(b,c)])');
});

it('takes a first line at any depth as the outermost', () => {
  expect(outline('    - a', '- b')).toBe('ul(a,b)');
});

function outline(...written: readonly string[]): string {
  const list = aList(...written);
  const lines: readonly DocListLine[] = list.kind === 'list' ? list.lines : [];
  return nestList(lines).map(write).join(',');
}

function write({ ordered, lines }: ListNode): string {
  const written = lines.map(({ runs, sublists }) => {
    const below = sublists.length === 0 ? '' : `[${sublists.map(write).join(',')}]`;
    return `${runs[0]?.text ?? ''}${below}`;
  });
  return `${ordered ? 'ol' : 'ul'}(${written.join(',')})`;
}
