import {
  ExternalHyperlink,
  HighlightColor,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { DocRun, DocRuns } from '#shared/document/document-model.ts';

/** Text with its looks and links. A "Komplettera" mark is highlighted yellow, as Word's own pen does it. */
export function renderRuns(runs: DocRuns): readonly ParagraphChild[] {
  return runs.flatMap<ParagraphChild>((run) =>
    run.link === undefined
      ? renderLines(run, lookOf(run))
      : [
          new ExternalHyperlink({
            link: run.link,
            children: renderLines(run, { ...lookOf(run), style: 'Hyperlink' }),
          }),
        ],
  );
}

/** Text with no look of its own. */
export function plainRun(text: string): ParagraphChild {
  return new TextRun({ text });
}

function renderLines({ text }: DocRun, look: IRunOptions): readonly TextRun[] {
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
