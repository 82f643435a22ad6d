import { describe, expect, it } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { contentsOf } from '#shared/document/contents.ts';
import { documentModelSchema } from '#shared/document/document-model.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { openCountySample } from '#test/support/samples.ts';
import { aHolder, anArea, aPlan, aRole, aSection, day, planState } from '#test/support/rows.ts';

describe('the county sample', () => {
  const state = openCountySample();
  const document = composeVerksamhetsplan(state, COMPOSED);

  it('is a document by the schema that the processes parse it with', () => {
    expect(documentModelSchema.safeParse(document).error).toBeUndefined();
  });

  it('has every section in its order with its number', () => {
    const headings = document.blocks.flatMap((block) =>
      block.kind === 'heading' && !block.subheading
        ? [`${block.number ?? ''} ${block.runs[0]?.text ?? ''}`]
        : [],
    );
    const sections = placeSections(state.tables.sections.values()).map(
      ({ section, number }) => `${number ?? ''} ${section.heading}`,
    );
    expect(headings.map((words) => words.replaceAll('\u00A0', ' '))).toEqual([
      ...sections,
      ' Förslag till beslut',
    ]);
  });

  it('has anchors that are all different', () => {
    const ids = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists chapters and sections in the contents, and no subheading', () => {
    const contents = contentsOf(document);
    expect(contents.map(({ number }) => number)).toContain('5.2.1');
    expect(contents.every(({ subheading, level }) => !subheading && level <= 3)).toBe(true);
  });
});

describe('the head of a document', () => {
  it('says what the plan says of itself', () => {
    const plan = aPlan({ registrationNumber: 'A 1/2026', version: '0.9', status: 'consultation' });
    const { authority, unit, title, registrationNumber, facts } = compose({ plans: [plan] });
    expect([authority, unit, title, registrationNumber]).toEqual([
      'Polismyndigheten',
      'LPO Norrvik',
      'Verksamhetsplan 2026',
      'A 1/2026',
    ]);
    expect(facts).toEqual([
      { label: 'Dokumenttyp', value: 'Verksamhetsplan' },
      { label: 'Diarienummer', value: 'A 1/2026' },
      { label: 'Datum', value: '2026-05-31' },
      { label: 'Version', value: '0.9' },
      { label: 'Status', value: 'Remiss' },
    ]);
  });

  it('says who sets a diarienummer that is missing', () => {
    expect(compose({}).registrationNumber).toBe('Åsätts vid registrering');
  });

  it('carries today until the plan is decided, and then the day of the decision', () => {
    const dates = { ...aPlan().dates, decisionOn: day('2025-12-18') };
    const days = (['draft', 'adopted', 'closed'] as const).map(
      (status) => compose({ plans: [aPlan({ status, dates })] }).date,
    );
    expect(days).toEqual(['2026-05-31', '2025-12-18', '2025-12-18']);
  });

  it('shows a fastställd plan with the organisation it was adopted with', () => {
    const frozenArea = { area: anArea({ name: 'LPO Före' }), units: [], roles: [], holders: [] };
    expect(compose({ plans: [aPlan({ status: 'adopted', frozenArea })] }).unit).toBe('LPO Före');
  });
});

describe('the decision', () => {
  it('leaves open until the decision what is not known', () => {
    const { blocks } = compose({});
    expect(blocks[0]).toMatchObject({ kind: 'heading', runs: [{ text: 'Förslag till beslut' }] });
    expect(factsOf(blocks)).toEqual([
      'Beslutsdatum: Anges vid beslutet',
      'Förslag: Verksamhetsplan 2026 för LPO Norrvik fastställs.',
      'Beslutande: Anges vid beslutet',
      'Föredragande: Anges vid beslutet',
      'Deltog i den slutliga handläggningen: Anges vid beslutet',
    ]);
  });

  it('tells a decision by förvaltningslagen 31 §, with facklig samverkan', () => {
    const plan = aPlan({
      status: 'adopted',
      decidedBy: 'Polismästaren',
      unionOrganisations: 'Förbund A, Förbund B',
      unionMinutes: 'Protokoll 4/2025',
      dates: {
        ...aPlan().dates,
        decisionOn: day('2025-12-18'),
        validFrom: day('2026-01-01'),
        unionCooperationOn: day('2025-12-01'),
      },
    });
    expect(factsOf(compose({ plans: [plan] }).blocks)).toEqual([
      'Beslutsdatum: 18 december 2025',
      'Beslut: Verksamhetsplan 2026 för LPO Norrvik fastställs och gäller från och med 1 januari 2026.',
      'Beslutande: Polismästaren',
      'Föredragande: Anges vid beslutet',
      'Deltog i den slutliga handläggningen: Anges vid beslutet',
      'Facklig samverkan: 1 december 2025, Förbund A, Förbund B',
      'Protokoll: Protokoll 4/2025',
    ]);
  });

  it('is signed by the function that heads the area, and names its holder when known', () => {
    const roles = [aRole('chef', { title: 'Lokalpolisområdeschef' })];
    const plans = [aPlan({ chiefFunctionId: functionIdSchema.parse('chef') })];
    const holders = [aHolder('x', 'chef', { name: 'Chef Exempel', to: day('2026-06-30') })];
    const signed = {
      organisation: 'Polismyndigheten, LPO Norrvik',
      title: 'Lokalpolisområdeschef',
    };
    expect(compose({ plans, roles }).blocks.at(-1)).toEqual({
      kind: 'signatures',
      parties: [{ ...signed, name: '' }],
    });
    expect(compose({ plans, roles, holders }).blocks.at(-1)).toEqual({
      kind: 'signatures',
      parties: [{ ...signed, name: 'Chef Exempel' }],
    });
  });
});

it('composes empty chapters as headings, numbered and not', () => {
  const sections = [
    aSection('goals', { position: 1 }),
    aSection('annex', { position: 2, numbered: false }),
  ];
  const { blocks } = compose({ sections });
  expect(blocks.slice(0, 2)).toMatchObject([
    { kind: 'heading', level: 1, number: '1' },
    { kind: 'heading', level: 1, number: null },
  ]);
});

type Rows = Parameters<typeof planState>[0];

function compose(rows: NonNullable<Rows>) {
  return composeVerksamhetsplan(planState(rows), COMPOSED);
}

function factsOf(blocks: ReturnType<typeof compose>['blocks']): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'facts'
      ? block.facts.map(({ label, value }) => `${label}: ${value.replaceAll('\u00A0', ' ')}`)
      : [],
  );
}
