type Value = { readonly value: string };
type Day = { readonly date: string };

type ReasonWords = {
  readonly component: string;
  readonly reason: string;
  readonly place: string;
  readonly weighed: boolean;
};

const DIRECTIONS = { increase: 'öka', decrease: 'minska' } as const;

/** Swedish texts of the subject "goal": what goals, statuses and conditions are called, on screens and on paper. */
export const goal = {
  kinds: {
    effect: 'Effektmål',
    process: 'Processmål',
    production: 'Produktionsmål',
    delivery: 'Leverans',
    economy: 'Ekonomiskt mål',
  },
  levels: { national: 'Nationellt', joint: 'Gemensamt', local: 'Lokalt' },
  combination: 'Kombinationsmål',
  statuses: {
    met: 'Uppfyllt',
    partlyMet: 'Delvis uppfyllt',
    notMet: 'Ej uppfyllt',
    missing: 'Saknas',
  },
  /** The status as the beginning of a sentence that goes on with its reasons. */
  because: {
    met: 'Uppfyllt',
    partlyMet: 'Delvis uppfyllt, inte nått',
    notMet: 'Ej uppfyllt',
    missing: 'Kan inte avgöras',
  },
  status: ({ lead, reasons }: { readonly lead: string; readonly reasons: readonly string[] }) =>
    `${lead}: ${reasons.join('; ')}`,
  manyPlaces: ({ count }: { readonly count: number }) => `${count} enheter`,
  moreReasons: ({ count }: { readonly count: number }) => `och ${count} till`,
  /** A reason with the component and the unit that it is about. */
  reasonAbout: ({ component, reason, place, weighed }: ReasonWords) =>
    [
      component === '' || weighed ? component : `${component},`,
      reason,
      place === '' ? '' : `(${place})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  reasons: {
    noMeasure: 'mått saknas',
    measuredWithParent: 'mäts med målets mått',
    units: ({ met, required }: { readonly met: number; readonly required: number }) =>
      `${met} av minst ${required} enheter`,
    noIndicator: 'mått saknas',
    noTargetValue: 'målvärde saknas',
    noOutcome: 'utfall saknas',
    noOutcomeInYear: ({ year }: { readonly year: number }) => `utfall saknas för ${year}`,
    sumLacks: ({ units }: { readonly units: string }) => `utfall saknas för ${units}`,
    cannotSum: 'andelar kan inte läggas ihop utan täljare och nämnare',
    noBaseline: 'utgångsläge saknas',
    zeroBaseline: 'utgångsläget är noll, så ändringen i procent finns inte',
    noDate: 'datum saknas',
    notYetDone: ({ date }: Day) => `ska vara klart senast ${date}`,
    noBudget: 'budget saknas',
    noFrame: 'ram och resultat för året saknas i budgeten',
    unknownCredit: 'anslagskredit saknas',
    tracked: 'följs utan målvärde',
    done: ({ date }: Day) => `klart ${date}`,
    doneLate: ({ date, by }: Day & { readonly by: string }) =>
      `klart ${date}, skulle vara klart senast ${by}`,
    overdue: ({ date }: Day) => `inte klart, skulle vara klart senast ${date}`,
    withinFrame: 'kostnaderna ryms i ramen',
    withinCredit: ({ amount }: { readonly amount: string }) =>
      `underskott ${amount} ryms i anslagskrediten`,
    exceeded: ({ amount }: { readonly amount: string }) => `underskott ${amount} utan täckning`,
  },
  preliminary: ({ value }: Value) => `preliminärt ${value}`,
  compared: {
    atLeast: ({ value, wanted }: Value & { readonly wanted: string }) =>
      `${value} av minst ${wanted}`,
    atMost: ({ value, wanted }: Value & { readonly wanted: string }) =>
      `${value}, ska vara högst ${wanted}`,
    between: ({ value, low, high }: Value & { readonly low: string; readonly high: string }) =>
      `${value}, ska vara mellan ${low} och ${high}`,
  },
  /** What happened since the baseline, and what should have. */
  changed: ({ change, from, to, wanted }: Record<'change' | 'from' | 'to' | 'wanted', string>) =>
    `${change}, från ${from} till ${to}, ska ${wanted}`,
  change: {
    increase: ({ value }: Value) => `ökat ${value}`,
    decrease: ({ value }: Value) => `minskat ${value}`,
    none: 'oförändrat',
  },
  wantedChange: {
    increase: ({ value }: Value) => `öka med minst ${value}`,
    decrease: ({ value }: Value) => `minska med minst ${value}`,
  },
  wantedDirection: DIRECTIONS,
  percentagePoints: ({ value }: Value) => `${value}\u00A0procentenheter`,
  percent: ({ value }: Value) => `${value}\u00A0%`,
  counted: ({ value, unit }: Value & { readonly unit: string }) =>
    unit === '' ? value : `${value} ${unit}`,
  /** What a target asks for. */
  targets: {
    atLeast: ({ value }: Value) => `minst ${value}`,
    atMost: ({ value }: Value) => `högst ${value}`,
    between: ({ low, high }: { readonly low: string; readonly high: string }) =>
      `mellan ${low} och ${high}`,
    better: { increase: 'högre än utgångsläget', decrease: 'lägre än utgångsläget' },
    doneBy: ({ date }: Day) => `klart senast ${date}`,
    done: 'ska vara klart',
    withinFrame: 'inom budgetens ram med tillåten anslagskredit',
    tracked: 'följs utan målvärde',
    missing: 'målvärde saknas',
    setLater: ({ each, by, date }: Record<'each' | 'by' | 'date', string>) => {
      const [setBy, setOn] = [by === '' ? '' : ` av ${by}`, date === '' ? '' : ` senast ${date}`];
      const value = each === '' ? 'målvärdet' : `målvärdet ${each}`;
      return `${value} fastställs${setBy}${setOn}${by === '' && date === '' ? ' senare' : ''}`;
    },
    scopes: { eachUnit: '', sum: 'tillsammans', perOfficer: 'per polis i yttre tjänst' },
  },
  wholeArea: 'Hela området',
  unitGone: 'Borttagen enhet',
  roleGone: 'Borttagen funktion',
  untitled: 'Mål utan rubrik',
  namelessIndicator: 'Mått utan namn',
  /** Codes of `GoalMoveRefusal`. */
  moveRefusals: {
    'goal-missing': 'Målet finns inte längre.',
    'already-first': 'Målet står redan först.',
    'already-last': 'Målet står redan sist.',
    'nothing-above': 'Det finns inget mål ovanför som det kan bli delmål till.',
    'already-outermost': 'Målet är inget delmål.',
    'into-itself': 'Ett mål kan inte bli delmål till sig självt.',
    'too-deep': 'Delmål kan inte ha egna delmål. Flytta ut delmålen först.',
  },
  noComponent: 'Ett kombinationsmål behöver mått att kombinera. Lägg till ett mått först.',
  /** Codes of `TargetRefusal`. */
  targetRefusals: {
    'indicator-missing': 'Välj först vad som ska mätas. Sedan kan målvärdet anges.',
    'unit-missing':
      'Ange först vad måttet räknas i, till exempel ärenden. Sedan kan målvärdet anges.',
    'unit-twice': 'Enheten har redan ett målvärde här. Ändra det i stället.',
    'interval-upside-down': 'Det övre värdet är lägre än det undre. Byt plats på dem.',
    'points-of-number':
      'Procentenheter kan bara användas när måttet är en andel i procent. Välj antal eller procent.',
    'negative-change':
      'Skriv ändringen utan minustecken. Om det ska öka eller minska väljer du i riktningen.',
  },
} as const;
