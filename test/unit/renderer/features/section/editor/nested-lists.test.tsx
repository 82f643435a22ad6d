import { describe, expect, it } from 'vitest';
import { nestListLines } from '#renderer/features/section/editor/nested-lists.ts';

function nest(html: string): string {
  const container = document.createElement('div');
  container.innerHTML = html;
  nestListLines(container, (tag) => document.createElement(tag));
  return container.innerHTML;
}

const line = (kind: string, depth: number, words: string): string =>
  `<p data-list="${kind}" data-depth="${depth}">${words}</p>`;

describe('nestListLines', () => {
  it('puts the lines of a list together, with deeper lines inside the one above', () => {
    const flat =
      line('bullet', 0, 'a') +
      line('ordered', 1, '<b>b</b>') +
      line('ordered', 1, 'c') +
      line('bullet', 0, 'd');
    expect(nest(flat)).toBe('<ul><li>a<ol><li><b>b</b></li><li>c</li></ol></li><li>d</li></ul>');
  });

  it('starts a new list where the kind changes and after other text', () => {
    const flat =
      line('bullet', 0, 'a') + line('ordered', 0, 'b') + '<p>text</p>' + line('ordered', 0, 'c');
    expect(nest(flat)).toBe('<ul><li>a</li></ul><ol><li>b</li></ol><p>text</p><ol><li>c</li></ol>');
  });

  it('opens as many lists as a line is deep when nothing stands above it', () => {
    expect(nest(line('bullet', 1, 'a'))).toBe('<ul><ul><li>a</li></ul></ul>');
  });

  it('leaves text without lists as it is', () => {
    expect(nest('<p>a</p><table></table>')).toBe('<p>a</p><table></table>');
  });
});
