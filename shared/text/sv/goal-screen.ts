import { plural } from '../plural.ts';

type Named = { readonly name: string };
type Counted = { readonly count: number };
type Input = { readonly input: string };

const NUMBER_EXAMPLE = 'Skriv till exempel 1\u00A0377 eller 8,1.';

/** Swedish texts of the screen "Mål". What goals, statuses and conditions are called stands in `text.goal`. */
export const goalScreen = {
  title: 'Mål',
  lead: 'Vad ni ska nå, hur det mäts och hur det går.',
  empty: {
    title: 'Inga mål än',
    text: 'Ett mål säger vad som ska ha blivit bättre, och hur ni ser att det har blivit det. Skriv målet i en mening, välj ett mått och ett målvärde, och för in utfallet när det kommer. Då räknas läget ut åt dig.',
    begin: 'Lägg till mål',
  },
  add: 'Lägg till mål',
  addTo: ({ name }: Named) => `Lägg till mål i ${name}`,
  addSub: 'Lägg till delmål',
  copyOf: ({ name }: Named) => `${name} (kopia)`,
  notSaved: 'Ändringen sparades inte.',
  list: 'Målen',
  search: 'Sök mål',
  clearSearch: 'Visa alla mål',
  noHits: 'Inget mål passar. Ändra sökordet eller visa alla mål.',
  shown: ({ shown, count }: { readonly shown: number; readonly count: number }) =>
    shown === count ? plural(count, 'mål', 'mål') : `${shown} av ${plural(count, 'mål', 'mål')}`,
  arrangement: 'Ordna målen',
  arrangements: { priority: 'Efter prioritering', order: 'I ordning' },
  prioritised: ({ name, rank }: Named & { readonly rank: number }) =>
    `Prioritering ${rank}: ${name}`,
  notPrioritised: ({ name }: Named) => `Prioriteras inte: ${name}`,
  withoutPriority: 'Utan prioritering',
  noGoals: 'Inga mål än.',
  statusFilter: 'Visa mål som är',

  card: {
    open: ({ name }: Named) => `Öppna ${name}`,
    responsible: ({ name }: Named) => `Ansvarig: ${name}`,
    noMeasure: 'Inget mått än. Öppna målet och säg hur ni ser att det är nått.',
    measures: ({ name }: Named) => `Så mäter vi ${name}`,
    more: ({ count }: Counted) => `och ${plural(count, 'enhet till', 'enheter till')}`,
    noIndicator: 'Mått saknas',
    subGoals: ({ name }: Named) => `Delmål till ${name}`,
    up: ({ name }: Named) => `Flytta upp ${name}`,
    down: ({ name }: Named) => `Flytta ner ${name}`,
    removed: ({
      name,
      subGoals,
      actions,
    }: Named & { readonly subGoals: number; readonly actions: number }) =>
      [
        subGoals === 0
          ? `Tog bort ${name}.`
          : `Tog bort ${name} och ${plural(subGoals, 'delmål', 'delmål')}.`,
        actions === 0 ? '' : `${plural(actions, 'åtgärd', 'åtgärder')} mister sitt mål.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    moved: ({ name, place, count }: Named & { readonly place: number; readonly count: number }) =>
      `${name} är nu nummer ${place} av ${count}.`,
    dragHelp: 'Dra för att flytta, eller tryck Alt och pil upp eller ner på målet.',
    dragStarted: ({ name }: Named) => `Flyttar ${name}.`,
    dragCancelled: 'Flytten avbröts.',
    keysHint: 'Pilarna går mellan målen, Enter öppnar, Alt och pil flyttar, Delete tar bort.',
  },

  editor: {
    label: ({ name }: Named) => `Uppgifter om ${name}`,
    done: 'Klar',
    doneKeys: 'Ctrl+Enter',
    up: 'Flytta upp',
    down: 'Flytta ner',
    indent: 'Gör till delmål under målet ovanför',
    outdent: 'Gör till eget mål',
    addSub: 'Lägg till delmål',
    duplicate: 'Kopiera målet',
    remove: 'Ta bort målet',
  },

  fields: {
    about: 'Målet',
    heading: 'Målet i en mening',
    headingPlaceholder: 'Vad ska ha blivit bättre?',
    description: 'Beskrivning',
    descriptionHint: 'Vad som ska nås, och varför. Står i dokumentet före måtten.',
    kind: 'Slag',
    level: 'Nivå',
    priority: 'Prioritering',
    noPriority: 'Ingen prioritering',
    namelessPriority: 'Prioritering utan rubrik',
    priorityGone: 'Borttagen prioritering',
    responsible: 'Ansvarig',
    combination: 'Kombinationsmål',
    combinationHint: 'Alla mått måste nås samtidigt. Annars kan målet bli delvis uppfyllt.',
    combinationWaits:
      'Lägg först till ett mått nedan eller ett delmål: ett kombinationsmål består av flera delar.',
    combinationNeedsParts: 'Ett kombinationsmål behöver minst två mått. Lägg till fler nedan.',
    quantifier: 'Ska nås av',
    quantifiers: { all: 'Alla enheter', atLeast: 'Minst ett visst antal' },
    count: 'Antal enheter',
    countError: 'Skriv ett helt antal från 1 till 999.',
  },

  actions: {
    title: 'Åtgärder för att nå målet',
    none: 'Ingen åtgärd än. Åtgärder läggs till under Åtgärder, där du väljer målet.',
  },

  target: {
    title: 'Så mäter vi graden av måluppfyllelse',
    none: 'Målet går inte att följa upp än. Lägg till ett mått och säg vad som krävs.',
    add: 'Lägg till mått',
    name: ({ number }: { readonly number: number }) => `Mått ${number}`,
    indicator: 'Mått',
    indicatorPlaceholder: 'Välj, eller skriv ett nytt',
    noIndicators: 'Skriv vad som ska mätas.',
    create: ({ name }: Named) => `Nytt mått: ${name}`,
    indicatorGone: 'Måttet är borttaget. Välj ett annat.',
    condition: 'Krav',
    conditions: {
      atLeast: 'Minst',
      atMost: 'Högst',
      between: 'Mellan',
      changeBy: 'Ändras med minst',
      betterThanBaseline: 'Bättre än utgångsläget',
      doneBy: 'Klart senast en dag',
      withinFrame: 'Inom budgetens ram',
      tracked: 'Följs, utan målvärde',
    },
    direction: 'Riktning',
    directions: { increase: 'Ska öka', decrease: 'Ska minska' },
    measure: 'Räknas i',
    measures: { amount: 'Antal', percent: 'Procent', percentagePoints: 'Procentenheter' },
    scope: 'Jämförs',
    scopes: {
      eachUnit: 'Varje enhet för sig',
      sum: 'Enheternas summa',
      perOfficer: 'Per polis i yttre tjänst',
    },
    remove: 'Ta bort måttet ur målet',
    removed: 'Måttet hör inte längre till målet. Utfallet finns kvar.',
    defaultUnit: 'antal',
    up: 'Flytta upp måttet',
    down: 'Flytta ner måttet',
    outcomes: 'Läget för måttet',
    toldWith: ({ number }: { readonly number: number }) =>
      `Samma mått som mått ${number}: uppgifterna och utfallet står där.`,
    values: 'Målvärden',
    unit: 'Enhet',
    value: 'Målvärde',
    low: 'Från',
    high: 'Till',
    note: 'Not i dokumentet',
    cell: ({ name, column }: Named & { readonly column: string }) => `${column}, ${name}`,
    addUnit: 'Lägg till enhet',
    allUnits: 'Alla enheter finns redan i tabellen.',
    tools: 'Ta bort',
    removeUnit: ({ name }: Named) => `Ta bort ${name} ur tabellen`,
    doneBy: 'Klart senast',
    doneOn: 'Klart den',
    doneInFuture: 'Den dagen har inte varit än. Skriv dagen när det är gjort.',
    budget: 'Budgettabell',
    chooseBudget: 'Välj tabell',
    noBudgets: 'Planen har ingen budgettabell än',
    budgetGone: 'Budgettabellen är borttagen. Välj en annan.',
    setLater: 'Målvärdet fastställs senare',
    setLaterBy: 'Fastställs av',
    setLaterOn: 'Fastställs senast',
  },

  indicator: {
    title: 'Om måttet',
    shared: ({ count }: Counted) =>
      `Måttet används i ${plural(count, 'mål', 'mål')}. Det du ändrar här ändras överallt.`,
    fields: {
      name: 'Måttets namn',
      numerator: 'Täljare',
      denominator: 'Nämnare',
      source: 'Källa',
    },
    kind: 'Visas som',
    kinds: { number: 'Antal', percent: 'Andel i procent' },
    unit: 'Vad som räknas',
    unitHint: 'Till exempel ärenden eller timmar.',
    sourceHint: 'Varifrån siffran hämtas.',
    rhythm: 'Mäts',
    noRhythm: 'inte bestämt',
    responsible: 'Ansvarig för mätningen',
    dates: 'Mätdagar',
    addDate: 'Ny mätdag',
    removeDate: ({ date }: { readonly date: string }) => `Ta bort mätdagen ${date}`,
    noDates: 'Inga mätdagar än.',
    dateTaken: 'Den dagen finns redan.',
    remove: 'Ta bort måttet och dess utfall ur planen',
    removed: ({
      name,
      observations,
      targets,
    }: Named & { readonly observations: number; readonly targets: number }) =>
      [
        observations === 0
          ? `Tog bort ${name}.`
          : `Tog bort ${name} och ${plural(observations, 'utfall', 'utfall')}.`,
        targets < 2 ? '' : `${targets} krav står nu utan mått.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },

  series: {
    title: ({ count }: Counted) => (count === 0 ? 'Utfall' : `Utfall (${count})`),
    table: ({ name }: Named) => `Utfall för ${name}`,
    help: 'Enter sparar raden, pilarna går mellan rader. Markera det ni utgår från som utgångsläge.',
    empty: 'Inget utfall än. Skriv det första på raden nedan: ett datum och ett värde.',
    columns: {
      unitId: 'Enhet',
      date: 'Datum',
      numerator: 'Täljare',
      denominator: 'Nämnare',
      value: 'Värde',
      n: 'n',
      preliminary: 'Preliminärt',
      baseline: 'Utgångsläge',
      note: 'Not',
    },
    shortColumns: { preliminary: 'Prel.', baseline: 'Utg.läge' },
    nHint: 'Hur många som svarade eller räknades',
    newRow: 'nytt utfall',
    cell: ({ column, row }: { readonly column: string; readonly row: string }) =>
      `${column}, ${row}`,
    row: ({ unit, date }: { readonly unit: string; readonly date: string }) => `${unit} ${date}`,
    tools: 'Ta bort',
    remove: ({ name }: Named) => `Ta bort utfallet ${name}`,
    removed: ({ name }: Named) => `Tog bort utfallet ${name}.`,
    showEarlier: ({ count }: Counted) =>
      `Visa ${plural(count, 'tidigare utfall', 'tidigare utfall')}`,
    unsaved: 'Raden är inte sparad.',
    problems: {
      dateEmpty: 'Datum saknas. Skriv år-månad-dag, till exempel 2026-05-31.',
      'in-future': 'Den dagen har inte varit än. Ett utfall kan dateras senast i dag.',
      duplicate:
        'Det finns redan ett utfall för enheten den dagen. Ändra det, eller skriv ett annat datum.',
      'no-value': 'Värdet saknas. Skriv ett tal.',
      'share-incomplete': 'Skriv både täljare och nämnare.',
      'denominator-zero': 'Nämnaren är noll, så andelen kan inte räknas ut. Skriv ett annat tal.',
      'too-large': 'Andelen blir orimligt stor. Kontrollera täljare och nämnare.',
      'both-values': 'Skriv antingen värdet eller täljare och nämnare, inte båda.',
      'n-not-whole': 'Antalet n ska vara ett helt tal, 0 eller mer.',
    },
  },

  /** Codes of `DecimalError`, each with what to do. */
  numberErrors: {
    empty: () => `Talet är tomt. ${NUMBER_EXAMPLE}`,
    'not-a-number': ({ input }: Input) => `${input} är inte ett tal. ${NUMBER_EXAMPLE}`,
    'ambiguous-dot': ({ input }: Input) =>
      `Punkten i ${input} kan läsas på två sätt. Skriv mellanslag mellan tusental och komma före decimaler.`,
    'misplaced-space': ({ input }: Input) =>
      `Mellanslaget i ${input} står inte mellan tusental. Ta bort det, eller skriv komma om du menade decimaler.`,
    'too-precise': ({ input }: Input) =>
      `${input} har fler än fyra decimaler. Avrunda och skriv om.`,
    'too-large': ({ input }: Input) => `${input} är för stort. Kontrollera antalet siffror.`,
  },

  trend: {
    /** The whole of a small drawing in words: what a screen reader says. */
    label: ({
      name,
      points,
      aim,
    }: Named & { readonly points: readonly string[]; readonly aim: string | null }) =>
      `${name}: ${points.join('; ')}.${aim === null ? '' : ` Mål: ${aim}.`}`,
    earlier: ({ count }: Counted) => plural(count, 'tidigare utfall', 'tidigare utfall'),
    aim: ({ aim }: { readonly aim: string }) => `mål ${aim}`,
    point: ({ date, value, mark }: Record<'date' | 'value' | 'mark', string>) =>
      mark === '' ? `${date} ${value}` : `${date} ${value} (${mark})`,
    baseline: 'utgångsläge',
    noPoints: 'inget utfall',
    legend: {
      outcome: 'Utfall',
      preliminary: 'Preliminärt',
      baseline: 'Utgångsläge',
      aim: 'Målvärde',
    },
  },
} as const;
