import { plural } from '../plural.ts';

type Named = { readonly name: string };
type Counted = { readonly count: number };

const number = new Intl.NumberFormat('sv-SE');

/** Swedish texts of the chapters of a plan and their text. */
export const section = {
  title: 'Verksamhetsplan',
  emptyTitle: 'Planen har inga kapitel än',
  emptyText:
    'Här skriver du planen, kapitel för kapitel. Numren sätts av sig själva, och siffror ur budgeten infogas så att de bara skrivs på ett ställe. Vill du börja från en mall med färdiga kapitel: skapa en ny plan från startsidan och välj mall där.',
  toStart: 'Till startsidan',
  untitled: 'Utan rubrik',
  newHeading: 'Nytt kapitel',
  newSubheading: 'Nytt underkapitel',
  loadingEditor: 'Hämtar texten …',

  tree: {
    label: 'Kapitel',
    chapter: 'Kapitel',
    subchapter: 'Underkapitel',
    add: 'Kapitel: lägg till efter det öppna',
    addBelow: 'Underkapitel: lägg till i det öppna',
    addFirst: 'Lägg till kapitel',
    up: 'Flytta upp',
    down: 'Flytta ner',
    indent: 'Flytta in en nivå',
    outdent: 'Flytta ut en nivå',
    rename: 'Byt rubrik',
    remove: 'Ta bort',
    tools: 'Ordna kapitel',
    ready: 'Klart',
    marks: ({ count }: Counted) =>
      plural(count, 'ställe att komplettera', 'ställen att komplettera'),
    owner: ({ name }: Named) => `Ansvarig: ${name}`,
    newName: ({ name }: Named) => `Ny rubrik för ${name}`,
    moved: ({ name, number }: { readonly name: string; readonly number: string | null }) =>
      number === null ? `${name} är flyttat.` : `${name} är flyttat och har nummer ${number}.`,
    removed: ({ name, below }: { readonly name: string; readonly below: number }) =>
      below === 0
        ? `Tog bort ${name}.`
        : `Tog bort ${name} och ${plural(below, 'underkapitel', 'underkapitel')}.`,
    keysHint:
      'Piltangenter väljer kapitel. Enter går till texten. Alt och piltangent flyttar. F2 byter rubrik. Delete tar bort.',
    dragInstructions: 'Dra för att flytta, eller välj kapitlet och tryck Alt och en piltangent.',
    dragStarted: ({ name }: Named) => `Flyttar ${name}.`,
    dragCancelled: 'Flytten avbröts.',
  },

  refusals: {
    'section-missing': 'Kapitlet finns inte längre. Det kan vara borttaget. Inget har ändrats.',
    'already-first': 'Kapitlet står redan först.',
    'already-last': 'Kapitlet står redan sist.',
    'nothing-above': 'Det finns inget kapitel ovanför att lägga det under.',
    'already-outermost': 'Kapitlet ligger redan på översta nivån.',
    'into-itself': 'Ett kapitel kan inte läggas inuti sig självt. Välj en annan plats.',
    'too-deep':
      'Planen kan ha fyra nivåer. Lägg kapitlet högre upp eller flytta ut dess underkapitel först.',
    'text-too-long':
      'Texten skulle bli längre än de 100 000 tecken som ett kapitel rymmer. Dela upp den på flera underkapitel. Inget har ändrats.',
    'field-too-long':
      'En bildtext, källa, titel eller fotnot skulle bli för lång. Inget har ändrats. Korta den först.',
    'heading-too-long':
      'Rubriken skulle bli längre än 300 tecken. Inget har ändrats. Korta rubriken först.',
  },
  refusedIn: ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `${name}: ${reason}`,

  page: {
    heading: 'Rubrik',
    owner: 'Ansvarig',
    ready: 'Klart',
    numbered: 'Numrerat',
    guide: 'Det här hör hemma i kapitlet',
  },

  editor: {
    label: ({ name }: Named) => `Text i ${name}`,
    toolbar: 'Textverktyg',
    withKey: ({ name, keys }: { readonly name: string; readonly keys: string }) =>
      `${name} (${keys})`,
    paragraph: 'Brödtext',
    heading1: 'Rubrik',
    heading2: 'Underrubrik',
    quote: 'Citat',
    bold: 'Fet',
    italic: 'Kursiv',
    bullets: 'Punktlista',
    numbers: 'Numrerad lista',
    indent: 'Dra in listraden',
    outdent: 'Dra ut listraden',
    complete: 'Komplettera',
    completeHelp: 'Märk text som ska kompletteras',
    completeText: 'komplettera här',
    keys: {
      bold: { swedish: 'Ctrl+F', english: 'Ctrl+B' },
      italic: { swedish: 'Ctrl+K', english: 'Ctrl+I' },
      complete: 'Ctrl+Skift+K',
      indent: 'Tabb',
      outdent: 'Skift+Tabb',
    },
    pasteTooLong: ({ characters }: { readonly characters: number }) =>
      `Det du klistrade in fick inte plats: kapitlet skulle ha blivit ${number.format(characters)} tecken och rymmer ${number.format(100_000)}. Inget är inklistrat. Dela upp texten på flera underkapitel.`,
    typingTooLong: `Kapitlet rymmer inte mer än ${number.format(100_000)} tecken. Fortsätt i ett nytt underkapitel.`,
  },

  link: {
    name: 'Länk',
    address: 'Webbadress, e-postadress eller telefonnummer',
    example: 'https://polisen.se',
    save: 'Spara länk',
    remove: 'Ta bort länk',
    refused:
      'Det där går inte att länka till. Skriv en webbadress, en e-postadress eller ett telefonnummer.',
    selectFirst: 'Markera först orden som ska bli en länk.',
  },

  table: {
    name: 'Tabell',
    insert: 'Infoga tabell',
    rowAbove: 'Lägg till rad ovanför',
    rowBelow: 'Lägg till rad nedanför',
    removeRow: 'Ta bort raden',
    columnBefore: 'Lägg till kolumn till vänster',
    columnAfter: 'Lägg till kolumn till höger',
    removeColumn: 'Ta bort kolumnen',
    headerRow: 'Rubrikrad av eller på',
    remove: 'Ta bort tabellen',
  },

  live: {
    insert: 'Infoga ur planen',
    what: 'Vad ska visas?',
    which: 'Vilket?',
    insertChosen: 'Infoga i texten',
    kinds: {
      budget: 'Budgettabell',
      priorities: 'Prioriteringar i ordning',
      workOrder: 'Prioriteringsordning inom ett område',
      goals: 'Mål',
      goal: 'Ett enskilt mål',
      indicators: 'Tabell över mått',
      actions: 'Handlingsplan',
      glossary: 'Begreppsförklaringar',
    },
    all: {
      priorities: 'Alla prioriteringar',
      goals: 'Alla mål',
      indicators: 'Alla mått',
      actions: 'Alla åtgärder',
      glossary: 'Alla begrepp',
    },
    ofPriority: ({ name }: Named) => `Bara de som gäller ${name}`,
    unnamed: 'Utan namn',
    nothingYet: {
      budget: 'Planen har ingen budgettabell än. Lägg till en under Budget.',
      priorities: 'Planen har inga prioriteringar än.',
      workOrder: 'Planen har ingen prioriteringsordning än. Lägg till en under Prioriteringar.',
      goals: 'Planen har inga mål än.',
      goal: 'Planen har inga mål än. Lägg till dem under Mål.',
      indicators: 'Planen har inga mål än. Lägg till dem under Mål.',
      actions: 'Planen har inga åtgärder än.',
      glossary: 'Planen har inga begrepp än.',
    },
    from: ({ screen }: { readonly screen: string }) => `från ${screen}`,
    fromNamed: ({ from, name }: Named & { readonly from: string }) => `${from}: gå till ${name}`,
    missing:
      'Det som visades här är borttaget ur planen. Ta bort blocket eller infoga något annat ur planen.',
    remove: 'Ta bort ur texten',
  },

  footnote: {
    name: 'Fotnot',
    key: 'Ctrl+Alt+F',
    text: 'Fotnotens text',
    insert: 'Infoga fotnot',
    save: 'Spara fotnot',
    remove: 'Ta bort fotnoten',
    placeFirst: 'Ställ först markören i texten, där fotnoten ska stå.',
    list: 'Fotnoter i kapitlet',
  },

  figure: {
    word: 'Figur',
    insert: 'Infoga figur',
    caption: 'Bildtext',
    alt: 'Alternativtext',
    altHelp: 'Vad bilden visar, i ord, för den som inte ser den.',
    width: 'Bredd',
    full: 'Hela bredden',
    half: 'Halva bredden',
    replace: 'Byt bild',
    remove: 'Ta bort figuren',
    missing:
      'Bilden finns inte i den här planen. Välj bilden på nytt med Byt bild, eller ta bort figuren.',
    refusals: {
      'too-large':
        'filen är större än 30 MB. Inget är infogat. Spara bilden i mindre format och försök igen.',
      svg: 'SVG-filer tas inte emot, eftersom de kan innehålla program. Inget är infogat. Spara bilden som PNG och infoga den i stället.',
      'not-a-picture':
        'filen är ingen bild. Inget är infogat. Välj en bild i formatet PNG eller JPEG.',
      broken:
        'bilden går inte att läsa. Filen är skadad eller i ett format som programmet inte kan. Inget är infogat. Öppna bilden i ett bildprogram och spara den som PNG eller JPEG.',
      'too-heavy':
        'bilden väger för mycket även när den har gjorts mindre. Inget är infogat. Beskär den eller spara den som JPEG.',
    },
  },

  privateNote: {
    add: 'Privat anteckning',
    label:
      'Privat anteckning. Stannar på den här datorn: den följer aldrig med i dokument eller planfiler.',
    about: ({ name }: Named) => `Privat anteckning om ${name}`,
  },

  quote: { source: 'Vem som sagt det' },
  byline: { name: 'Namn', title: 'Titel' },
  ruledPage: { hint: 'Här kommer en sida med linjer för egna anteckningar i dokumentet.' },
  more: {
    name: 'Infoga mer',
    byline: 'Namn och titel under texten',
    ruledPage: 'Sida för egna anteckningar',
  },

  side: {
    close: 'Stäng',
    open: ({ count }: Counted) => `Komplettera (${count})`,
  },

  marks: {
    title: 'Att komplettera',
    none: 'Inget är märkt för komplettering. Märk det som saknas med Komplettera i textens verktyg, så samlas det här och varnas för vid export.',
    goTo: ({ text: words, name }: { readonly text: string; readonly name: string }) =>
      `Gå till ”${words}” i ${name}`,
  },

  find: {
    title: 'Sök och ersätt',
    query: 'Sök efter',
    replacement: 'Ersätt med',
    matchCase: 'Skilj på stora och små bokstäver',
    wholeWord: 'Bara hela ord',
    hits: ({ count }: Counted) =>
      count === 0 ? 'Inga träffar.' : `${plural(count, 'träff', 'träffar')}.`,
    shownOf: ({ shown, count }: { readonly shown: number; readonly count: number }) =>
      `De första ${shown} av ${count} träffar visas. Alla ikryssade ersätts.`,
    inHeading: 'rubrik',
    replace: ({ count }: Counted) => `Ersätt på ${plural(count, 'ställe', 'ställen')}`,
    replaceNothing: 'Ersätt',
    replaced: ({ count }: Counted) => `Ersatte på ${plural(count, 'ställe', 'ställen')}.`,
    tick: ({ text: words }: { readonly text: string }) => `Ersätt här: ${words}`,
    goTo: 'Gå till',
    selectAll: 'Kryssa i alla',
    selectNone: 'Kryssa ur alla',
  },
} as const;
