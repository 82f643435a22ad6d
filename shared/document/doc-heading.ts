import type { DocHeading, DocRun } from './document-model.ts';

type HeadingPlace = Pick<DocHeading, 'id' | 'level'> & Partial<Omit<DocHeading, 'kind' | 'runs'>>;

/** A heading in the flow of the text, unnumbered and listed in the contents unless the place says otherwise. */
export function docHeading(place: HeadingPlace, runs: readonly DocRun[]): DocHeading {
  return {
    kind: 'heading',
    number: null,
    subheading: false,
    startsPage: false,
    ...place,
    runs: [...runs],
  };
}
