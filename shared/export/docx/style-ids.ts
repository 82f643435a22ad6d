/** Ids of the paragraph styles that the files of this folder use. Word's own where Word has one. */
export const STYLE = {
  title: 'Title',
  titleAuthority: 'TitleAuthority',
  titleUnit: 'TitleUnit',
  contentsHeading: 'TOCHeading',
  caption: 'Caption',
  note: 'Note',
  listLine: 'ListParagraph',
  tableText: 'TableText',
  denseText: 'TableTextDense',
  tableOfWhich: 'TableOfWhich',
  tableEnd: 'TableEnd',
  label: 'Label',
  figure: 'Figure',
  figureCaption: 'FigureCaption',
  quote: 'Quote',
  quoteSource: 'QuoteSource',
  byline: 'Byline',
  bylineName: 'BylineName',
  boxLabel: 'BoxLabel',
  boxTitle: 'BoxTitle',
  header: 'Header',
  footer: 'Footer',
} as const;

/** The style of a subheading. Not one of Word's heading styles, since the contents would then list it. */
export function subheadingStyle(level: number): string {
  return `Subheading${level}`;
}
