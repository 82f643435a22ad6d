/**
 * Puts flat list lines together into nested HTML lists, in place, so that a copied list is a list in Word too.
 * Other children of `container` stay where they are.
 */
export function nestListLines(
  container: ParentNode,
  makeElement: (tag: string) => HTMLElement,
): void {
  /** The open lists, outermost first; each holds the lines of one depth. */
  let open: HTMLElement[] = [];
  // A copy: the children of the container change as we go.
  for (const child of Array.from(container.children)) {
    const shape = readShape(child);
    if (shape === null) {
      open = [];
      continue;
    }
    open = open.slice(0, shape.depth + 1);
    if (open[shape.depth]?.tagName !== shape.tag) open = open.slice(0, shape.depth);
    while (open.length <= shape.depth)
      open.push(openList(open.at(-1) ?? null, child, shape.tag, makeElement));
    const line = makeElement('li');
    line.append(...child.childNodes);
    open.at(-1)?.append(line);
    child.remove();
  }
}

type Shape = { readonly tag: 'OL' | 'UL'; readonly depth: number };

function readShape(element: Element): Shape | null {
  const kind = element.getAttribute('data-list');
  if (kind === null) return null;
  return {
    tag: kind === 'ordered' ? 'OL' : 'UL',
    depth: Number(element.getAttribute('data-depth') ?? 0),
  };
}

/** A new list inside the last line of the list above it, or in front of the line when it is the outermost. */
function openList(
  above: HTMLElement | null,
  line: Element,
  tag: string,
  makeElement: (tag: string) => HTMLElement,
): HTMLElement {
  const list = makeElement(tag);
  if (above === null) line.before(list);
  else (above.lastElementChild ?? above).append(list);
  return list;
}
