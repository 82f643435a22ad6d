import { contentsOf } from '#shared/document/contents.ts';
import {
  documentModelSchema,
  type DocBlock,
  type DocRuns,
  type DocumentModel,
} from '#shared/document/document-model.ts';
import { nestList, type ListNode } from '#shared/document/list-tree.ts';
import { visitBlock } from '#shared/document/visit-block.ts';
import { text } from '#shared/text/text.ts';

/** What stands before a paragraph without being text in the file: the numbers and bullets of lists. */
export type PaperMarks = { readonly marks: boolean };

/** Text as it stands on paper, and as a program reads it that leaves lists to its own devices. */
export const PAPER: PaperMarks = { marks: true };
export const BARE: PaperMarks = { marks: false };

const BULLETS = ['•', '–', '•', '–'];
const NUMBERS = [
  (count: number) => `${count}.`,
  (count: number) => `${String.fromCharCode(96 + count)})`,
];

/**
 * Everything that a reader of the paper finds in the text, in order: front matter, contents (without their page
 * numbers), headings, paragraphs, cells, facts and signatures. White space is folded away, so that it does not matter
 * where lines break.
 */
export function documentWords(model: DocumentModel, { marks }: PaperMarks): string {
  const front = model.frontMatter
    ? [
        model.authority,
        model.title,
        model.unit,
        ...factWords(model.facts),
        text.document.contents,
        ...contentsWords(model, marks),
      ]
    : [model.title, ...factWords(model.facts)];
  return foldAll([...front, ...model.blocks.flatMap((block) => blockWords(block, marks))].join(''));
}

/** The same model without footnotes, which stand at the foot of their page and so in no one place of the text. */
export function withoutFootnotes(model: DocumentModel): DocumentModel {
  const drop = (_: string, value: unknown): unknown =>
    Array.isArray(value) ? value.filter((each) => !isFootnote(each)) : value;
  return documentModelSchema.parse(JSON.parse(JSON.stringify(model), drop));
}

function isFootnote(run: unknown): boolean {
  return typeof run === 'object' && run !== null && 'footnote' in run;
}

/** A text without any white space. */
export function foldAll(words: string): string {
  return words.replace(/\s+/gu, '');
}

function contentsWords(model: DocumentModel, marks: boolean): readonly string[] {
  return contentsOf(model).flatMap(({ number, runs }) => [
    marks ? (number ?? '') : '',
    wordsOf(runs),
  ]);
}

function blockWords(block: DocBlock, marks: boolean): readonly string[] {
  return visitBlock<readonly string[]>(block, {
    heading: ({ number, runs }) => [marks ? (number ?? '') : '', wordsOf(runs)],
    paragraph: ({ runs }) => [wordsOf(runs)],
    list: ({ lines }) => nestList(lines).flatMap((list) => listWords(list, 0, marks)),
    table: ({ caption, rows }) => [
      caption ?? '',
      ...rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(wordsOf))),
    ],
    facts: ({ facts }) => factWords(facts),
    signatures: ({ parties }) => parties.flatMap(partyWords),
    figure: (figure) => [text.document.figure(figure)],
    quote: ({ runs, source }) => [wordsOf(runs), source],
    byline: ({ name, title }) => [name, title],
    ruledPage: ({ title }) => [title ?? ''],
    box: ({ label, title, blocks }) => [
      label,
      wordsOf(title),
      ...blocks.flatMap((inner) => blockWords(inner, marks)),
    ],
  });
}

function listWords({ ordered, lines }: ListNode, level: number, marks: boolean): readonly string[] {
  return lines.flatMap(({ runs, sublists }, index) => {
    const mark = ordered ? NUMBERS[level]?.(index + 1) : BULLETS[level];
    const below = sublists.flatMap((list) => listWords(list, level + 1, marks));
    return [marks ? (mark ?? '') : '', wordsOf(runs), ...below];
  });
}

function factWords(facts: DocumentModel['facts']): readonly string[] {
  return facts.flatMap(({ label, value }) => [label, value]);
}

function partyWords(party: {
  readonly organisation: string;
  readonly title: string;
  readonly name: string;
}) {
  const words = text.document.signature;
  return [
    party.organisation,
    words.placeAndDate,
    words.signature,
    party.title,
    party.name,
    words.title,
    words.name,
  ];
}

function wordsOf(runs: DocRuns): string {
  return runs.map((run) => run.text).join('');
}
