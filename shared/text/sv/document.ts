import { plural } from '../plural.ts';

type InYear = { readonly year: number };
type BudgetCaption = { readonly name: string; readonly status: string; readonly on: string | null };
type BudgetPlace = { readonly row: string; readonly column: string; readonly amount: string };
type CellNote = { readonly row: string; readonly column: string; readonly note: string };

/** Swedish texts of the subject "document": what is printed, and the screens that preview and export it. */
export const document = {
  kinds: {
    verksamhetsplan: 'Verksamhetsplan',
    budget: 'Budget',
    handlingsplan: 'Handlingsplan',
    uppfoljningsplan: 'Uppföljningsplan',
    minut: 'Planen på en minut',
    minlista: 'Min lista',
  },
  contents: 'Innehåll',
  draft: 'UTKAST',
  workingCopy: 'Arbetsexemplar',
  registrationPending: 'Åsätts vid registrering',
  registrationShort: ({ number }: { readonly number: string }) => `Dnr ${number}`,
  facts: {
    documentType: 'Dokumenttyp',
    registrationNumber: 'Diarienummer',
    date: 'Datum',
    version: 'Version',
    status: 'Status',
    validFrom: 'Gäller från',
  },
  decision: {
    heading: 'Beslut',
    proposalHeading: 'Förslag till beslut',
    date: 'Beslutsdatum',
    content: 'Beslut',
    proposal: 'Förslag',
    adopts: ({
      title,
      unit,
      from,
    }: {
      readonly title: string;
      readonly unit: string;
      readonly from: string | null;
    }) =>
      from === null
        ? `${title} för ${unit} fastställs.`
        : `${title} för ${unit} fastställs och gäller från och med ${from}.`,
    decidedBy: 'Beslutande',
    presentedBy: 'Föredragande',
    tookPart: 'Deltog i den slutliga handläggningen',
    union: 'Facklig samverkan',
    unionMinutes: 'Protokoll',
    openUntilDecision: 'Anges vid beslutet',
  },
  budget: {
    title: ({ year }: { readonly year: number }) => `Budget ${year}`,
    amountsIn: ({ unit }: { readonly unit: string }) => `Belopp i ${unit}`,
    status: { preliminary: 'preliminär', decided: 'beslutad' },
    caption: ({ name, status, on }: BudgetCaption) =>
      on === null ? `${name} – ${status}` : `${name} – ${status} ${on}`,
    columns: {
      outcome: ({ year }: InYear) => `Utfall ${year}`,
      forecast: ({ year }: InYear) => `Utfallsprognos ${year}`,
      preliminary: ({ year }: InYear) => `Preliminär ${year}`,
      decided: ({ year }: InYear) => `Beslutad ${year}`,
      changeAmount: ({ year }: InYear) => `Förändring ${year}`,
      changePercent: ({ year }: InYear) => `Förändring ${year}, %`,
    },
    ofWhich: ({ label }: { readonly label: string }) => `varav ${label}`,
    missingAmount: 'Tankstreck betyder att uppgift saknas.',
    rounded: 'Beloppen visas avrundade.',
    roundingDifference: ({ places }: { readonly places: string }) =>
      `Avrundningsdifferens, raderna som de visas minus summan som den visas: ${places}.`,
    credit: ({ places }: { readonly places: string }) => `Tillåten anslagskredit: ${places}.`,
    savings: ({ places }: { readonly places: string }) =>
      `Anslagssparande, ingår inte i ramen: ${places}.`,
    place: ({ row, column, amount }: BudgetPlace) =>
      [row, column, amount].filter((part) => part !== '').join(' '),
    notes: 'Anteckningar',
    cellNote: ({ row, column, note }: CellNote) => `${row}, ${column}: ${note}`,
    none: 'Planen har ingen budgettabell.',
  },
  figure: ({ number, caption }: { readonly number: number; readonly caption: string }) =>
    caption === '' ? `Figur ${number}` : `Figur ${number}. ${caption}`,
  pictureGone: ({ caption }: { readonly caption: string }) =>
    caption === ''
      ? 'Komplettera: bilden som stod här saknas.'
      : `Komplettera: bilden till figuren ”${caption}” saknas.`,
  footnotes: 'Fotnoter',
  ownNotes: 'Egna anteckningar',
  liveGone: 'Komplettera: det som stod här är borttaget ur planen.',
  signature: {
    placeAndDate: 'Ort och datum',
    signature: 'Underskrift',
    title: 'Befattning',
    name: 'Namnförtydligande',
  },
  /** What the styles of ours are called in Word's style pane, beside Word's own. */
  styleNames: {
    titleAuthority: 'Titelsida myndighet',
    titleUnit: 'Titelsida enhet',
    subheading: ({ level }: { readonly level: number }) => `Mellanrubrik ${level}`,
    tableText: 'Tabelltext',
    denseText: 'Tabelltext liten',
    tableOfWhich: 'Tabelltext varav',
    tableEnd: 'Efter tabell',
    label: 'Ledtext',
    figure: 'Figur',
    figureCaption: 'Figurtext',
    boxLabel: 'Ruta ledtext',
    boxTitle: 'Ruta rubrik',
    quoteSource: 'Citatkälla',
    byline: 'Undertecknare titel',
    bylineName: 'Undertecknare namn',
    note: 'Anmärkning',
  },
  chooseKind: 'Dokument',
  ways: {
    order: 'Ordnad efter',
    orders: { priority: 'Prioritering', responsible: 'Ansvarig' },
    function: 'Funktion',
    everybody: 'Alla, var sin sida',
  },
  copy: {
    run: 'Kopiera som tabell',
    done: 'Listan är kopierad. Klistra in den i ett mejl.',
    failed:
      'Listan kunde inte kopieras. Försök igen; stäng annars andra program som använder urklipp.',
  },
  chooseWorkingCopy: 'Arbetsexemplar',
  workingCopyHint: 'Med UTKAST tvärs över sidorna och radnummer, för synpunkter.',
  preview: {
    title: 'Förhandsvisning',
    lead: 'Samma innehåll som i Word-filen. Var sidorna bryts ser du i Word.',
    print: 'Skriv ut',
    headings: 'Rubriker',
    document: 'Dokumentet',
    goTo: ({ heading }: { readonly heading: string }) => `Gå till ${heading}`,
  },
  export: {
    title: 'Exportera till Word',
    marks: ({ count }: { readonly count: number }) =>
      `Dokumentet har ${plural(count, 'ställe som är märkt', 'ställen som är märkta')} Komplettera. De skrivs ut med gul markering.`,
    showMarks: 'Visa dem i texten',
    fileName: ({ fileName }: { readonly fileName: string }) => `Filen föreslås heta ${fileName}`,
    run: 'Exportera',
    again: 'Försök igen',
    running: 'Skapar dokumentet …',
    saved: ({ fileName }: { readonly fileName: string }) => `Sparad: ${fileName}`,
    reveal: 'Visa i mappen',
    open: 'Öppna',
    close: 'Stäng',
    contentsAdvice:
      'Innehållsförteckningens sidnummer är redan ifyllda, så Word frågar inte om att uppdatera dem. Ändrar du i Word: högerklicka på förteckningen och välj Uppdatera fält.',
    failures: {
      'target-locked':
        'Filen är öppen i ett annat program, troligen Word. Stäng den där och försök igen, eller spara under ett annat namn.',
      'disk-full': 'Disken är full. Frigör utrymme eller välj en annan plats, och försök igen.',
      'not-permitted': 'Du har inte rätt att spara där. Välj en annan mapp och försök igen.',
      'folder-missing': 'Mappen finns inte längre. Välj en annan mapp och försök igen.',
      'too-large':
        'Dokumentet är för stort. Har det många bilder: ta bort några eller gör dem mindre. Välj annars en annan plats, och försök igen.',
      'render-failed':
        'Dokumentet kunde inte skapas. Planen är orörd. Försök igen; händer det igen, spara planen som fil.',
      'not-found': 'Filen finns inte kvar där den sparades. Exportera den igen.',
      unknown:
        'Filen kunde inte sparas. Inget har skrivits. Försök igen eller välj en annan plats.',
    },
  },
  page: { before: 'Sida ', between: ' (', after: ')' },
} as const;
