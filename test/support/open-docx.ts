import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';

/** A part of a Word file, with the few ways to look into it that tests need. Names are written with their prefix. */
export type DocxPart = {
  readonly xml: string;
  readonly find: (name: string) => readonly Element[];
};

/** The parts of a Word file by path. */
export function openDocx(bytes: Uint8Array): (path: string) => DocxPart {
  const parts = unzipSync(bytes);
  return (path) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`No ${path} among ${Object.keys(parts).join(', ')}`);
    return parsePart(strFromU8(part));
  };
}

/** The elements below another, in order, by name. */
export function below(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}

/** The value of an attribute of the first element below with this name; null where there is none. */
export function attributeBelow(element: Element, name: string, attribute = 'w:val'): string | null {
  return below(element, name)[0]?.getAttribute(attribute) ?? null;
}

/** The text of a paragraph or cell, tabs and line breaks as such. */
export function wordsBelow(element: Element): string {
  return below(element, 'w:t')
    .map((piece) => piece.textContent ?? '')
    .join('');
}

function parsePart(xml: string): DocxPart {
  const parser = new new Window().DOMParser();
  // happy-dom's elements are the platform's in all that is used here; its own types only say so less.
  const document = parser.parseFromString(xml, 'application/xml') as unknown as XMLDocument;
  return { xml, find: (name) => [...document.getElementsByTagName(name)] };
}
