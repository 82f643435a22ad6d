import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { composeBudget } from '#shared/document/budget.ts';
import { composeHandlingsplan } from '#shared/document/handlingsplan.ts';
import { composeMinlista } from '#shared/document/minlista.ts';
import { composeMinut } from '#shared/document/minut.ts';
import { composeUppfoljningsplan } from '#shared/document/uppfoljningsplan.ts';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import {
  BARE,
  documentWords,
  foldAll,
  PAPER,
  withoutFootnotes,
} from '#test/support/document-words.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { anAction } from '#test/support/actions.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { everyBlock } from '#test/support/every-block.ts';
import { hasCommand, hasFont, isSkipped } from '#test/support/external-tools.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { contentsPages, headingPages, pagesOf, printedWords } from '#test/support/printed-pages.ts';
import { day, planState } from '#test/support/rows.ts';
import { openCountySample, openLocalSample } from '#test/support/samples.ts';

const TIMEOUT_MS = 120_000;

const DOCUMENTS: readonly (readonly [string, () => DocumentModel])[] = [
  ['the county sample', () => composeVerksamhetsplan(openCountySample(), COMPOSED)],
  ['the local sample', () => composeVerksamhetsplan(openLocalSample(), COMPOSED)],
  ['the budget', () => composeBudget(openCountySample(), 'all', COMPOSED)],
  ['one of everything', () => everyBlock()],
  ['the handlingsplan', () => composeHandlingsplan(openCountySample(), 'priority', COMPOSED)],
  ['the uppföljningsplan', () => composeUppfoljningsplan(openCountySample(), COMPOSED)],
  ['everybody’s lists', () => composeMinlista(openLocalSample(), null, COMPOSED)],
];

describe('the text that mammoth reads', () => {
  test.each(DOCUMENTS)(
    'is the text of the model: %s',
    async (_, compose) => {
      const model = withoutFootnotes(compose());
      const buffer = Buffer.from(await renderDocx(model, { pageNumbers: null }));
      const { value } = await mammoth.extractRawText({ buffer });
      // Numbers and bullets are lists to mammoth, not text; it reads the contents as they were filled in.
      const expected = documentWords(model, BARE);
      expect(foldAll(value)).toBe(expected);
    },
    TIMEOUT_MS,
  );

  test('comes with the headings of the model as headings', async () => {
    const model = composeVerksamhetsplan(openCountySample(), COMPOSED);
    const buffer = Buffer.from(await renderDocx(model, { pageNumbers: null }));
    const { value } = await mammoth.convertToHtml({ buffer });
    const read = [...value.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(read).toEqual(
      model.blocks.flatMap((block) =>
        block.kind === 'heading' && !block.subheading ? [block.level] : [],
      ),
    );
  });
});

const printer = !hasCommand('soffice')
  ? 'LibreOffice (soffice) is not installed'
  : hasCommand('pdftotext')
    ? null
    : 'poppler (pdftotext) is not installed';
const unprinted = isSkipped(printer);
const unprintedInCalibri = isSkipped(
  printer ?? (hasFont('Carlito') ? null : 'the font Carlito, as wide as Calibri, is not installed'),
);

describe('the pages that LibreOffice prints', () => {
  test.skipIf(unprinted).each(DOCUMENTS)(
    'hold the text of the model: %s',
    async (_, compose) => {
      const model = withoutFootnotes(compose());
      const pages = await pagesOf(await renderDocx(model));
      expect(printedWords(pages, model)).toBe(documentWords(model, PAPER));
    },
    TIMEOUT_MS,
  );

  test.skipIf(unprintedInCalibri).each(DOCUMENTS.slice(0, 2))(
    'are the pages that the contents refer to: %s',
    async (_, compose) => {
      const model = withoutFootnotes(compose());
      const pages = await pagesOf(await renderDocx(model));
      const found = headingPages(pages, model);
      expect(found.length).toBeGreaterThan(10);
      expect(contentsPages(pages)).toEqual(found);
    },
    TIMEOUT_MS,
  );

  test.skipIf(unprintedInCalibri).each([
    ['the county sample', openCountySample],
    ['the local sample', openLocalSample],
    ['a plan of far more than a page holds', hugePlan],
  ])(
    'are one for planen på en minut: %s',
    async (_, open) => {
      const pages = await pagesOf(await renderDocx(composeMinut(open(), COMPOSED)));
      expect(pages).toHaveLength(1);
    },
    TIMEOUT_MS,
  );
});

/** Twenty priorities with five goals each, all of long words, and a hundred days. */
function hugePlan(): PlanState {
  const priorities = Array.from({ length: 20 }, (_, at) =>
    aPriority(`p${at}`, { position: at, heading: `Prioritering ${LONG}` }),
  );
  const goals = priorities.flatMap(({ id }) =>
    Array.from({ length: 5 }, (_, at) =>
      aGoal(`${id}-${at}`, { position: at, priorityId: id, heading: `Mål ${LONG}` }),
    ),
  );
  const actions = goals.map(({ id }) =>
    anAction(`a-${id}`, { goalId: id, what: `Gör ${LONG}`, to: day('2026-10-31') }),
  );
  return planState({ priorities, goals, actions });
}

const LONG = 'för brottsförebyggande områdessamverkan i hela lokalpolisområdet året om, '.repeat(3);
