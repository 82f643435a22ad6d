import { plural } from '../plural.ts';

type Counted = { readonly count: number };
type Named = { readonly name: string };

/** Pasting outcomes into the series of an indicator. Headings are compared in lower case. */
export const pasteObservations = {
  button: 'Klistra in utfall',
  title: ({ name }: Named) => `Granska inklistrade utfall: ${name}`,
  apply: ({ count }: Counted) => `Klistra in ${count} utfall`,
  done: ({ count }: Counted) => `${count} utfall inklistrade`,
  fields: {
    unit: 'Enhet',
    date: 'Dag',
    value: 'Värde',
    numerator: 'Täljare',
    denominator: 'Nämnare',
    n: 'Antal svar (n)',
    note: 'Anmärkning',
  },
  headings: {
    unit: ['enhet', 'område', 'kommun', 'län', 'lokalpolisområde', 'lpo', 'myndighet', 'distrikt'],
    date: ['dag', 'datum', 'månad', 'period', 'tidpunkt', 'mätdag', 'mätdatum'],
    value: ['värde', 'utfall', 'andel', 'resultat', 'antal', 'nivå'],
    numerator: ['täljare', 'redovisade'],
    denominator: ['nämnare', 'inkomna', 'totalt'],
    n: ['n', 'antal svar', 'svarande', 'besvarade'],
    note: ['anmärkning', 'kommentar', 'not', 'anteckning'],
  },
  /** What a heading of target values begins with: those are not outcomes. */
  targetHeading: 'mål',
  source: 'Källa',
  sourceHint: 'Var siffrorna kommer ifrån. Står sedan vid måttet.',
  sourceNeeded: 'Skriv källan: var kommer siffrorna ifrån?',
  as: 'Läggs in som',
  asKinds: { outcome: 'Utfall', baseline: 'Utgångsläge' },
  preliminary: 'Preliminära värden',
  columnsTitle: 'Gäller hela kolumnen',
  columnDate: ({ name }: Named) => `Dag för ${name}`,
  columnUnit: ({ name }: Named) => `Enhet för ${name}`,
  useDay: ({ day }: { readonly day: string }) => `Använd ${day}`,
  dayNeeded: ({ name }: Named) => `Välj vilken dag värdena i ${name} gäller.`,
  dayInFuture: ({ name }: Named) =>
    `Dagen för ${name} har inte varit än. Ett utfall kan inte ligga i framtiden.`,
} as const;

/** Pasting actions into the list of actions. */
export const pasteActions = {
  button: 'Klistra in åtgärder',
  title: 'Granska inklistrade åtgärder',
  apply: ({ count }: Counted) => `Klistra in ${plural(count, 'åtgärd', 'åtgärder')}`,
  done: ({ count }: Counted) => plural(count, 'åtgärd inklistrad', 'åtgärder inklistrade'),
  whatNeeded: 'Välj vilken kolumn som säger vad som ska göras.',
  fields: {
    what: 'Vad ska göras',
    goal: 'Mål',
    operativeTarget: 'Operativt mål',
    responsible: 'Ansvarig',
    from: 'Startar',
    to: 'Klar senast',
    status: 'Status',
    horizon: 'Kort eller lång sikt',
    rhythm: 'Rytm',
    resources: 'Resurser',
    financing: 'Finansiering',
    followUp: 'Uppföljning',
    reportTo: 'Redovisas till',
    reportBy: 'Redovisas senast',
    followUpNote: 'Anteckning vid uppföljning',
  },
  headings: {
    what: ['åtgärd', 'aktivitet', 'insats', 'vad', 'vad ska göras', 'åtagande', 'uppgift'],
    goal: ['mål', 'målområde', 'effektmål'],
    operativeTarget: ['operativt mål', 'operativa mål', 'delmål', 'syfte'],
    responsible: ['ansvarig', 'vem', 'ansvar', 'ägare', 'funktion', 'utförare'],
    from: ['start', 'startdatum', 'från', 'fr.o.m', 'från och med', 'börjar'],
    to: [
      'när',
      'klar',
      'klart',
      'slut',
      'slutdatum',
      'till',
      't.o.m',
      'till och med',
      'senast',
      'tid',
      'tidplan',
    ],
    status: ['status', 'läge'],
    horizon: ['sikt', 'kort/lång sikt', 'horisont'],
    rhythm: ['rytm', 'hur ofta', 'frekvens'],
    resources: ['resurs', 'resurser', 'medel'],
    financing: ['finansiering', 'kostnad', 'budget'],
    followUp: ['uppföljning', 'hur följs upp', 'följs upp'],
    reportTo: ['redovisas till', 'rapporteras till'],
    reportBy: ['redovisas senast', 'rapporteras senast', 'redovisas'],
    followUpNote: ['kommentar', 'anteckning', 'anmärkning'],
  },
} as const;

/** Pasting amounts into a budget table. */
export const pasteBudget = {
  title: ({ name }: Named) => `Granska inklistrade belopp: ${name}`,
  apply: ({ count }: Counted) => `Klistra in ${count} belopp`,
  done: ({ count }: Counted) => `${count} belopp inklistrade`,
  rowName: 'Radens namn',
  byName: 'Beloppen läggs på raderna med samma namn.',
  byPlace: ({ name }: Named) => `Beloppen läggs in från raden ${name} och nedåt.`,
  amountsIn: ({ unit }: { readonly unit: string }) => `Belopp läses i ${unit}.`,
  emptied: 'Där det står Saknas töms cellen.',
  totals: 'Det som hamnar på en summa sparas som angiven summa och jämförs i avstämningen.',
} as const;
