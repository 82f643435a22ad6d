import { MAX_LIST_DEPTH } from './blocks-from-doc.ts';

type ListShape = { readonly ordered: boolean; readonly depth: number };

/** What a list line from HTML is: numbered if its list is, and as deep as it has lists around it. */
export function readListElement(line: HTMLElement): ListShape {
  let depth = -1;
  for (let above = line.parentElement; above !== null; above = above.parentElement) {
    if (above.matches('ul, ol')) depth += 1;
  }
  const ordered = line.parentElement?.matches('ol') ?? false;
  return { ordered, depth: clampDepth(depth) };
}

/**
 * What a list paragraph from Word is. Word pastes lists as paragraphs styled "mso-list:l0 level2 lfo1", with the
 * bullet or number as text in a span of its own.
 */
export function readWordListParagraph(paragraph: HTMLElement): ListShape {
  const level = /level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1];
  const marker = paragraph.querySelector('[style*="mso-list"]')?.textContent?.trim() ?? '';
  return {
    ordered: /^[0-9a-z]{1,3}[.)]$/i.test(marker),
    depth: clampDepth(Number(level ?? 1) - 1),
  };
}

function clampDepth(depth: number): number {
  return Math.max(0, Math.min(depth, MAX_LIST_DEPTH));
}
