import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HighlightColor,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { DocRun, DocRuns } from '#shared/document/document-model.ts';

/** Text with its looks and links. A "Komplettera" mark is highlighted yellow, as Word's own pen does it. */
export function renderRuns(runs: DocRuns): readonly ParagraphChild[] {
  return runs.flatMap<ParagraphChild>((run, index) => {
    if (run.footnote !== undefined)
      return [...partedFrom(runs[index - 1]), renderFootnote(run.footnote)];
    if (run.link === undefined) return renderLines(run, lookOf(run));
    const children = renderLines(run, { ...lookOf(run), style: 'Hyperlink' });
    return [new ExternalHyperlink({ link: run.link, children })];
  });
}

/** Text with no look of its own. */
export function plainRun(text: string): ParagraphChild {
  return new TextRun({ text });
}

/** Between the numbers of footnotes side by side, or 1 and 2 would read as 12. */
function partedFrom(before: DocRun | undefined): readonly TextRun[] {
  return before?.footnote === undefined ? [] : [new TextRun({ text: ', ', superScript: true })];
}

/** Word's own footnote, which Word numbers: from 1 through the document, as the model does. */
function renderFootnote({ text }: NonNullable<DocRun['footnote']>): ParagraphChild {
  const children = renderLines({ text: ` ${text}` }, {});
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children })],
  });
}

function renderLines({ text }: Pick<DocRun, 'text'>, look: IRunOptions): readonly TextRun[] {
  return text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun(index === 0 ? { ...look, text: line } : { ...look, text: line, break: 1 }),
    );
}

function lookOf({ bold, italic, marked }: DocRun): IRunOptions {
  return {
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: italic } : {}),
    ...(marked === true ? { highlight: HighlightColor.YELLOW } : {}),
  };
}
