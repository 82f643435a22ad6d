import { describe, expect, it } from 'vitest';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { findDanglingReferences } from '#shared/domain/plan/references.ts';
import { findTableError, findTemplateError } from '#shared/domain/plan/template-errors.ts';
import { budgetTemplateSchema } from '#shared/domain/plan/template-budget.ts';
import { flattenSections } from '#shared/domain/plan/template-sections.ts';
import { templateSchema } from '#shared/domain/plan/template.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { TABLE_NAMES, tableSchemas } from '#shared/domain/tables.ts';
import {
  BUDGET_FILES,
  PLAN_FILES,
  planFromShipped,
  shippedBudgetTemplates,
  shippedTemplate,
} from '#test/support/resources.ts';
import { anArea, aRole } from '#test/support/rows.ts';

const PLANS = Object.keys(PLAN_FILES);
const SAMPLES = PLANS.filter((path) => path.startsWith('sample/'));
function liveSources(path: string): readonly LiveSource[] {
  const blocks = planFromShipped(path).rows.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'live' ? [block.source] : []));
}

const TEMPLATES = PLANS.filter((path) => path.startsWith('templates/'));

describe.each(PLANS)('resources/%s.json', (path) => {
  it('follows the format and has no key that leads nowhere', () => {
    const parsed = templateSchema.safeParse(PLAN_FILES[path]);
    expect(parsed.error?.issues).toBeUndefined();
    expect(findTemplateError(shippedTemplate(path), shippedBudgetTemplates())).toBeNull();
  });

  it('has the id that its file is named after', () => {
    expect(path.endsWith(`/${shippedTemplate(path).id}`)).toBe(true);
  });

  it('gives rows that every table takes', () => {
    const { rows } = planFromShipped(path);
    const refused = TABLE_NAMES.flatMap((table) =>
      rows[table].flatMap((row) => tableSchemas[table].safeParse(row).error?.issues ?? []),
    );
    expect(refused).toEqual([]);
  });

  it('gives rows that refer to nothing but each other', () => {
    expect(findDanglingReferences(planFromShipped(path).rows)).toEqual([]);
  });

  it('refers to nothing but the chief of an area that is there before', () => {
    const chief = aRole('boss', { title: 'Chef för området' });
    const { rows } = planFromShipped(path, { kind: 'existing', area: anArea(), chief });
    expect(findDanglingReferences({ ...rows, areas: [anArea()], roles: [chief] })).toEqual([]);
  });

  it('leaves no slot unfilled', () => {
    expect(JSON.stringify(planFromShipped(path).rows)).not.toMatch(/\{(chef|titel|område|år)\}/);
  });

  it('shows its budget in the plan', () => {
    const { budgets } = planFromShipped(path).rows;
    const shown = liveSources(path).filter(({ kind }) => kind === 'budget');
    expect(shown).toEqual([{ kind: 'budget', budgetId: budgets[0]?.id }]);
  });

  it('shows its priorities, its glossary and the measures of all its goals in the plan', () => {
    const shown = liveSources(path);
    expect(shown).toContainEqual({ kind: 'priorities' });
    expect(shown).toContainEqual({ kind: 'indicators', goalId: null });
    expect(shown).toContainEqual({ kind: 'glossary' });
  });

  it('shows every goal once in the chapters', () => {
    const { goals } = planFromShipped(path).rows;
    const shown = liveSources(path).flatMap((source) => {
      if (source.kind === 'goal') return [source.goalId];
      if (source.kind !== 'goals') return [];
      const isShown = ({ parentId, priorityId }: Goal): boolean =>
        source.priorityId === null ? parentId === null : priorityId === source.priorityId;
      return goals.filter(isShown).map(({ id }) => id);
    });
    const whole = goals.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    expect([shown.length, new Set(shown)]).toEqual([whole.length, new Set(whole)]);
  });

  it('gives the reader a page to write on', () => {
    const kinds = planFromShipped(path).rows.sections.flatMap(({ blocks }) =>
      blocks.map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => kind === 'ruledPage')).toHaveLength(1);
  });
});

describe.each(Object.keys(BUDGET_FILES))('resources/%s.json', (path) => {
  it('follows the format and has no key that leads nowhere', () => {
    const template = budgetTemplateSchema.parse(BUDGET_FILES[path]);
    expect(findTableError(template.budget)).toBeNull();
    expect(path.endsWith(`/${template.id}`)).toBe(true);
  });

  it('starts without amounts', () => {
    const { budget } = budgetTemplateSchema.parse(BUDGET_FILES[path]);
    expect(budget.rows.flatMap((row) => Object.keys({ ...row.cells, ...row.control }))).toEqual([]);
  });
});

describe.each(TEMPLATES)('resources/%s.json as a start', (path) => {
  it('guides the writer in every chapter with one sentence', () => {
    const sections = flattenSections(shippedTemplate(path).sections);
    const unguided = sections.filter(({ guide }) => !/^[A-ZÅÄÖ].+[^.]\.$/.test(guide));
    expect(unguided.map(({ key }) => key)).toEqual([]);
  });

  it('leaves a line to write on in every chapter that fills itself in', () => {
    const chapters = planFromShipped(path).rows.sections.filter(({ blocks }) =>
      blocks.some(({ kind }) => kind === 'live' || kind === 'byline'),
    );
    const full = chapters.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'paragraph'));
    expect(full.map(({ heading }) => heading)).toEqual([]);
  });

  it('has no text of its own and marks nothing as ready', () => {
    const sections = flattenSections(shippedTemplate(path).sections);
    const written = sections.flatMap(({ body }) =>
      body.filter((block) => typeof block === 'string' && block !== ''),
    );
    expect(written).toEqual([]);
    expect(sections.filter(({ ready }) => ready)).toEqual([]);
  });
});

describe.each(SAMPLES)('resources/%s.json as an example', (path) => {
  it('has something to read in every chapter', () => {
    const { sections } = planFromShipped(path).rows;
    expect(
      sections.filter(({ blocks }) => blocks.length === 0).map(({ heading }) => heading),
    ).toEqual([]);
  });

  it('marks a chapter with something left to fill in as not ready', () => {
    const { sections } = planFromShipped(path).rows;
    const wrong = sections.filter(
      ({ blocks, ready }) => ready && JSON.stringify(blocks).includes('"complete":true'),
    );
    expect(wrong.map(({ heading }) => heading)).toEqual([]);
  });

  it('has a text that says the same as the picture, for every picture', () => {
    const { sections, pictures } = planFromShipped(path).rows;
    const figures = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])),
    );
    expect(figures.map(({ pictureId }) => pictureId)).toEqual(pictures.map(({ id }) => id));
    expect(figures.filter(({ alt, caption }) => alt.length < 40 || caption === '')).toEqual([]);
  });

  it('names no holder of any function', () => {
    expect(planFromShipped(path).rows.holders).toEqual([]);
  });
});

describe('the chapters of the county plan', () => {
  it('are numbered in one unbroken order, with the annexes outside it', () => {
    const placed = placeSections(planFromShipped('sample/kalmar-kronoberg-2014').rows.sections);
    expect(placed.map(({ number }) => number ?? '–').join(' ')).toBe(
      '1 2 3 4 4.1 4.2 4.3 4.4 5 5.1 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 ' +
        '5.3 5.3.1 5.3.2 5.3.3 5.3.4 5.3.5 6 6.1 6.2 6.3 6.4 7 7.1 7.2 – – – – –',
    );
  });

  it('are the same in the template', () => {
    const numbers = (path: string): readonly (string | null)[] =>
      placeSections(planFromShipped(path).rows.sections).map(({ number }) => number);
    expect(numbers('templates/plan-lan')).toEqual(numbers('sample/kalmar-kronoberg-2014'));
  });

  it('open with what the chief puts first', () => {
    const [first] = planFromShipped('templates/plan-lan').rows.sections;
    expect(first?.heading).toBe('Länspolismästaren prioriterar');
  });
});
