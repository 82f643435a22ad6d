import { lowerFirst } from '../lower-first.ts';
import { plural } from '../plural.ts';

type Counted = { readonly count: number };
type SummaryWords = {
  readonly date: string;
  readonly count: number;
  readonly counts: readonly string[];
};
type Named = { readonly name: string };

/** Swedish texts of goals on paper: the goal box, the tables of targets and the uppföljningsplan. */
export const goalDocument = {
  /** What a box is headed by: only an effektmål says its kind, as plans do. */
  labels: {
    national: { effect: 'Nationellt effektmål', other: 'Nationellt mål' },
    joint: { effect: 'Gemensamt effektmål', other: 'Gemensamt mål' },
    local: { effect: 'Lokalt effektmål', other: 'Lokalt mål' },
  },
  untitled: 'Komplettera: målet i en mening',
  combination: 'Kombinationsmål: alla delar ska nås samtidigt.',
  subCombination: 'Delmålen är kombinationsmål: alla delar av ett delmål ska nås samtidigt.',
  quantifier: ({ count }: { readonly count: number }) =>
    `Målet är nått när det nås i minst ${plural(count, 'enhet', 'enheter')}.`,
  howMeasured: 'Så här mäter vi graden av måluppfyllelse:',
  measure: ({ name, asks }: Named & { readonly asks: readonly string[] }) =>
    asks.length === 0 ? name : `${name}: ${asks.join('; ')}`,
  source: ({ source }: { readonly source: string }) => `Källa: ${source}`,
  measured: ({ when }: { readonly when: string }) => `Mäts ${when}`,
  responsible: ({ name }: Named) => `Ansvarig: ${name}`,
  inUnits: ({ asked, units }: { readonly asked: string; readonly units: string }) =>
    units === '' ? asked : `${asked} (${units})`,
  note: ({ name, note }: Named & { readonly note: string }) =>
    name === '' ? note : `${name}: ${note}`,
  table: {
    unit: 'Enhet',
    measure: 'Mått',
    total: 'Summa',
    levels: ({ name, unit }: Named & { readonly unit: string }) =>
      unit === '' ? name : `${name}, ${unit}`,
    counted: ({ name, unit }: Named & { readonly unit: string }) => `${name} (${unit})`,
    level: ({ date }: { readonly date: string }) => `Nivå ${date}`,
    target: ({ year }: { readonly year: number }) => `Mål ${year}`,
    bounds: {
      atLeast: 'minst',
      atMost: 'högst',
      between: 'mellan',
      increase: 'öka minst',
      decrease: 'minska minst',
    },
    needed: 'Behövd förändring',
    change: ({ amount, percent }: { readonly amount: string; readonly percent: string }) =>
      percent === '' ? amount : `${amount} (${percent})`,
    range: ({ low, high }: { readonly low: string; readonly high: string }) => `${low}–${high}`,
    later: 'fastställs senare',
    missing: '–',
  },
  none: 'Planen har inga mål.',
  /** Above the goals that serve no priority, below those that do. */
  otherGoals: 'Övriga mål',
  noneServes: 'Inget mål hör till prioriteringen.',
  noIndicators: 'Inget mått är bestämt.',
  indicators: {
    columns: {
      name: 'Mått',
      definition: 'Vad som räknas',
      source: 'Källa',
      when: 'Mäts',
      responsible: 'Ansvarig',
    },
    share: ({ part, whole }: { readonly part: string; readonly whole: string }) =>
      `${part} av ${lowerFirst(whole)}`,
    percent: 'Andel i procent',
    number: ({ unit }: { readonly unit: string }) => `Antal ${unit}`,
    missing: '–',
  },
  followUp: {
    title: ({ year }: { readonly year: number }) => `Uppföljningsplan ${year}`,
    summary: ({ date, count, counts }: SummaryWords) =>
      `Läget ${date}: ${plural(count, 'mål', 'mål')}, varav ${counts.join(', ')}.`,
    counts: {
      met: ({ count }: Counted) => plural(count, 'uppfyllt', 'uppfyllda'),
      partlyMet: ({ count }: Counted) => plural(count, 'delvis uppfyllt', 'delvis uppfyllda'),
      notMet: ({ count }: Counted) => plural(count, 'ej uppfyllt', 'ej uppfyllda'),
      missing: ({ count }: Counted) => `${count} som inte kan avgöras`,
    },
    status: 'Läge',
    kind: 'Slag',
    priority: 'Prioritering',
    responsible: 'Ansvarig',
    target: 'Målvärde',
    date: 'Datum',
    baseline: 'utgångsläge',
    count: ({ n }: { readonly n: number }) => `n = ${n}`,
  },
} as const;
