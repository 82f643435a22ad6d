import { plural } from '../plural.ts';

type Named = { readonly name: string };
type Counted = { readonly count: number };

/** A name to stand in a sentence: what has not been written yet is "åtgärden utan beskrivning". */
const called = (name: string): string => (name === '' ? 'Åtgärden utan beskrivning' : `”${name}”`);

/** Swedish texts of the subject "action": what is done, by whom and when, and how it went. */
export const action = {
  title: 'Åtgärder',
  lead: 'Det som ska göras för att nå målen: vem som ansvarar, när det ska vara klart och hur det följs upp.',
  status: {
    planned: 'Planerad',
    ongoing: 'Pågår',
    done: 'Klar',
    paused: 'Pausad',
    dropped: 'Avbruten',
  },
  signal: { green: 'Grön', yellow: 'Gul', red: 'Röd' },
  signalMeans: {
    green: 'Grön: går som planerat',
    yellow: 'Gul: behöver uppmärksamhet',
    red: 'Röd: går inte som planerat',
  },
  noSignal: 'Inte bedömd',
  horizon: { short: 'Kort sikt', long: 'Lång sikt' },
  late: 'Försenad',
  lateSince: {
    to: ({ date }: { readonly date: string }) => `Försenad: skulle vara klar ${date}.`,
    reportBy: ({ date }: { readonly date: string }) => `Försenad: skulle redovisas senast ${date}.`,
  },
  nameless: 'Utan beskrivning',
  groupings: { priority: 'Prioritering', responsible: 'Ansvarig', time: 'Tid' },
  groupBy: 'Gruppera efter',
  views: { table: 'Tabell', timeline: 'Tidslinje' },
  view: 'Vy',
  groups: {
    namelessPriority: 'Prioritering utan rubrik',
    noPriority: 'Mål utan prioritering',
    noGoal: 'Utan mål',
    goneRole: 'Borttagen funktion',
    noRole: 'Utan ansvarig',
    quarter: ({ year, quarter }: { readonly year: number; readonly quarter: number }) =>
      `${['Januari–mars', 'April–juni', 'Juli–september', 'Oktober–december'][quarter - 1] ?? ''} ${year}`,
    ongoing: 'Löpande, utan slutdag',
    noTime: 'Ingen tid angiven',
  },
  groupCount: ({ count }: Counted) => plural(count, 'åtgärd', 'åtgärder'),
  columns: {
    order: 'Ordning',
    what: 'Åtgärd',
    goal: 'Mål',
    responsible: 'Ansvarig',
    when: 'När',
    status: 'Status',
  },
  timeline: {
    caption: ({ year }: { readonly year: number }) => `Åtgärder månad för månad ${year}`,
    months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    report: 'redovisas',
    outside: 'utanför planåret',
    today: 'Idag',
    key: 'Staplarna går från startdag till slutdag. En ruta är dagen då åtgärden ska redovisas. Streckad kant betyder att slutdag saknas.',
  },
  when: {
    period: ({ from, to }: { readonly from: string; readonly to: string }) => `${from}–${to}`,
    from: ({ from }: { readonly from: string }) => `från ${from}`,
    to: ({ to }: { readonly to: string }) => `senast ${to}`,
    none: 'ingen tid angiven',
    report: ({ by }: { readonly by: string }) => `redovisas senast ${by}`,
  },
  list: {
    label: 'Åtgärder',
    help: 'Piltangenter flyttar markeringen, Enter öppnar, Alt och en piltangent flyttar åtgärden i ordningen.',
    timeOrder: 'Efter tid styr datumen ordningen. Gruppera på annat sätt för att flytta åtgärder.',
    moved: ({ name, place, count }: Named & Counted & { readonly place: number }) =>
      `${called(name)} står nu som ${place} av ${count}.`,
    noResponsible: 'Ingen ansvarig',
    noGoal: 'Inget mål',
  },
  filter: {
    search: 'Sök bland åtgärderna',
    status: 'Visa',
    all: 'Alla',
    late: 'Försenade',
    open: 'Inte klara',
    shown: ({ shown, count }: { readonly shown: number } & Counted) =>
      `Visar ${shown} av ${plural(count, 'åtgärd', 'åtgärder')}.`,
    none: 'Ingen åtgärd passar in på det du har valt.',
    clear: 'Visa alla',
  },
  summary: ({ count, late }: Counted & { readonly late: number }) =>
    late === 0
      ? plural(count, 'åtgärd', 'åtgärder')
      : `${plural(count, 'åtgärd', 'åtgärder')}, varav ${plural(late, 'försenad', 'försenade')}`,
  add: 'Lägg till åtgärd',
  up: 'Flytta upp',
  down: 'Flytta ned',
  duplicate: 'Kopiera åtgärden',
  delete: 'Ta bort åtgärden',
  deleted: ({ name }: Named) => `${called(name)} är borttagen.`,
  emptyTitle: 'Inga åtgärder ännu',
  emptyText:
    'En åtgärd är något som ska göras för att nå ett mål: vad, vem som ansvarar och när det ska vara klart. Åtgärderna blir planens handlingsplan och varje funktions egen lista.',
  panel: {
    title: 'Åtgärd',
    close: 'Stäng',
    fieldsHelp: 'Ctrl+Enter när du är klar. Allt sparas medan du skriver.',
    what: 'Vad ska göras',
    whatHint: 'Börja med ett verb: Träffa, Kartlägg, Genomför.',
    goal: 'Mål som åtgärden tjänar',
    noGoal: 'Inget mål',
    goalGone: 'Målet är borttaget. Välj ett annat.',
    goalNone: 'Inget mål passar in.',
    goalNameless: 'Mål utan rubrik',
    serves: ({ priority }: { readonly priority: string }) => `Prioritering: ${priority}`,
    operativeTarget: 'Operativt mål',
    operativeTargetHint: 'Vad åtgärden själv ska leda till.',
    responsible: 'Ansvarig funktion',
    time: 'När',
    from: 'Från',
    to: 'Till',
    endsBeforeStarts: 'Slutdagen ligger före startdagen. Rätta den ena.',
    rhythm: 'Hur ofta',
    noRhythm: 'Inte återkommande',
    clearRhythm: 'Ta bort hur ofta',
    horizon: 'Sikt',
    noHorizon: 'Inte angivet',
    clearHorizon: 'Ta bort sikt',
    means: 'Resurser och pengar',
    resources: 'Resurser',
    resourcesHint: 'Tid, personal och utrustning.',
    financing: 'Finansiering',
    commitments: 'Åtaganden',
    commitmentsHint: 'Vad var och en tar på sig: kommunen, ett företag, en förening.',
    party: 'Part',
    undertaking: 'Åtar sig att',
    commitmentOf: ({ number }: { readonly number: number }) => `Åtagande ${number}`,
    addCommitment: 'Lägg till åtagande',
    deleteCommitment: ({ party }: { readonly party: string }) =>
      party.trim() === '' ? 'Ta bort åtagandet' : `Ta bort åtagandet för ${party}`,
    followUp: 'Uppföljning',
    how: 'Hur den följs upp',
    reportTo: 'Redovisas till',
    reportBy: 'Redovisas senast',
    latest: 'Senaste uppföljningen',
    signal: 'Bedömning',
    note: 'Vad uppföljningen visade',
    followedUpOn: 'Uppföljd den',
    status: 'Status',
  },
  document: {
    noActions: 'Planen har inga åtgärder.',
    noActionsHere: 'Här finns inga åtgärder.',
    operativeTarget: ({ words }: { readonly words: string }) => `Operativt mål: ${words}`,
    resources: ({ words }: { readonly words: string }) => `Resurser: ${words}`,
    financing: ({ words }: { readonly words: string }) => `Finansiering: ${words}`,
    commitment: ({
      party,
      undertaking,
    }: {
      readonly party: string;
      readonly undertaking: string;
    }) => [party, undertaking].filter((part) => part !== '').join(': '),
    report: ({ to, by }: { readonly to: string; readonly by: string }) =>
      ['Redovisas', to === '' ? '' : `till ${to}`, by === '' ? '' : `senast ${by}`]
        .filter((part) => part !== '')
        .join(' '),
    followUp: 'Uppföljning',
    missing: '–',
  },
} as const;
