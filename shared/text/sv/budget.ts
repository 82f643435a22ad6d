import { plural } from '../plural.ts';
import { budgetTieOut } from './budget-tie-out.ts';

type Named = { readonly name: string };
type Input = { readonly input: string };
type Place = { readonly row: string; readonly column: string };

const EXAMPLE = 'Skriv till exempel 12\u00A0500 eller 12,5.';

/** Swedish texts of the subject "budget". What a column and a varav row are called stands with the documents. */
export const budget = {
  title: 'Budget',
  empty: {
    title: 'Ingen budgettabell än',
    text: 'Belopp skrivs en gång här; kapitel och dokument hämtar dem. En tabell har en ram, rader med kostnader och intäkter, och summor som räknas ut åt dig. Börja med en färdig raduppsättning och stryk det du inte behöver.',
    begin: 'Skapa tabell för lokalpolisområde',
  },
  noRows: 'Tabellen har inga rader än. Lägg till en ram och rader för det som kostar.',
  newTable: 'Ny tabell',
  templates: {
    lpo: 'Rader för lokalpolisområde',
    lan: 'Rader för län',
    empty: 'Tom tabell',
  },
  templateBroken:
    'Raduppsättningen kunde inte läsas. Installera om programmet, eller börja med en tom tabell.',
  emptyName: ({ year }: { readonly year: number }) => `Budget ${year}`,
  copyName: ({ name }: Named) => `${name} (kopia)`,
  tables: 'Tabeller',
  properties: 'Egenskaper',
  name: 'Tabellens namn',
  unit: 'Visa belopp i',
  decimals: 'Decimaler',
  statusLabel: 'Status',
  status: { preliminary: 'Preliminär', decided: 'Beslutad' },
  statusOn: ({ status, date }: { readonly status: string; readonly date: string }) =>
    `${status} ${date}`,
  decidedOn: 'Beslutad den',
  duplicate: 'Kopiera tabellen',
  moveTableLeft: 'Flytta tabellen åt vänster',
  moveTableRight: 'Flytta tabellen åt höger',
  deleteTable: 'Ta bort tabellen',
  tableDeleted: ({ name }: Named) => `Tabellen ${name} är borttagen.`,
  more: 'Fler val',
  amountsIn: ({ unit }: { readonly unit: string }) => `Belopp i ${unit}`,
  shownRounded: 'visas avrundat',
  gridLabel: ({ name }: Named) => `Budgettabell ${name}`,
  missing: { amount: 'Saknas', percent: 'Saknas: procent av noll finns inte' },
  /** What a row is counted in, unless its name already says so. */
  countedIn: ({ label }: { readonly label: string }) =>
    /årsarbet/i.test(label) ? '' : 'årsarbetskrafter',
  hasNote: 'Har anteckning',
  marks: { error: 'Stämmer inte, se avstämningen', warning: 'Kontrollera, se avstämningen' },
  before: ({ amount }: { readonly amount: string }) => `Före: ${amount}`,
  keysHint:
    'Pilarna flyttar, F2 ändrar, Esc ångrar det du skriver, Skift och pil markerar, Alt och pil flyttar raden, Skift F10 öppnar radens meny, F6 lämnar tabellen.',
  keysShort: [
    { keys: 'F2', does: 'ändra' },
    { keys: 'Skift+F2', does: 'anteckning' },
    { keys: 'Alt+↑↓', does: 'flytta rad' },
    { keys: 'Skift+F10', does: 'radmeny' },
    { keys: 'F6', does: 'lämna tabellen' },
  ],
  cellBar: 'Vald cell',
  selected: ({ count }: { readonly count: number }) => `${count} celler markerade`,
  sumOf: ({ rows }: { readonly rows: string }) => `Räknas ut: ${rows}`,
  changeOf: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Räknas ut: ${to} minus ${from}`,
  statedTotal: ({ amount }: { readonly amount: string }) => `Angiven summa ${amount}`,
  statedHint:
    'Summan räknas ut. Det du skriver här sparas som angiven summa och jämförs i avstämningen.',
  exact: ({ amount }: { readonly amount: string }) => `Exakt ${amount}`,
  note: 'Anteckning',
  notePlaceholder: 'Anteckning till cellen',
  editCell: ({ row, column }: Place) => `${row}, ${column}`,
  editStated: ({ row, column }: Place) => `Angiven summa för ${row}, ${column}`,
  editName: 'Radens namn',
  /** Codes of `AmountError`, each with what to do. */
  amountErrors: {
    empty: () => `Beloppet är tomt. ${EXAMPLE}`,
    'not-a-number': ({ input }: Input) => `Beloppet ${input} är inte ett tal. ${EXAMPLE}`,
    'ambiguous-dot': ({ input }: Input) =>
      `Punkten i ${input} kan läsas på två sätt. Skriv mellanslag mellan tusental och komma före decimaler.`,
    'misplaced-space': ({ input }: Input) =>
      `Mellanslaget i ${input} står inte mellan tusental. Ta bort det, eller skriv komma om du menade decimaler.`,
    'too-precise': ({ input }: Input) =>
      `Beloppet ${input} har fler decimaler än vad som kan sparas. Avrunda till hela kronor, årsarbetskrafter till hundradelar.`,
    'too-large': ({ input }: Input) =>
      `Beloppet ${input} är för stort. Kontrollera antalet siffror och i vilken enhet tabellen visas.`,
  },
  drafts: {
    found: ({ count }: { readonly count: number }) =>
      `${plural(count, 'belopp hann', 'belopp hann')} inte sparas förra gången:`,
    fill: 'Fortsätt skriva',
    drop: 'Kasta',
    place: ({ row, column, value }: Place & { readonly value: string }) =>
      `${row}, ${column}: ${value}`,
    rowName: 'radens namn',
  },
  rows: {
    add: 'Lägg till rad',
    kinds: { frame: 'Ram', line: 'Rad', ofWhich: 'Varav', sum: 'Summa', difference: 'Differens' },
    newNames: {
      frame: 'Ram',
      line: 'Ny rad',
      ofWhich: 'ny post',
      sum: 'Summa',
      difference: 'Resultat',
    },
    newFte: 'Årsarbetskrafter',
    addFte: 'Rad i årsarbetskrafter',
    menu: ({ name }: Named) => `Val för raden ${name}`,
    rename: 'Byt namn',
    addAbove: 'Ny rad ovanför',
    addBelow: 'Ny rad under',
    addOfWhich: 'Ny varav-rad',
    moveUp: 'Flytta upp',
    moveDown: 'Flytta ned',
    kind: 'Radtyp',
    measure: 'Räkna i',
    measures: { money: 'Kronor', fte: 'Årsarbetskrafter' },
    operands: 'Vad som ingår …',
    remove: 'Ta bort raden',
    refusals: {
      'already-first': 'Raden står redan först.',
      'already-last': 'Raden står redan sist.',
      'nothing-above': 'Det finns ingen rad ovanför som den kan vara en del av.',
      'has-amounts':
        'Raden har belopp och kan inte börja räknas i något annat. Töm den först, eller lägg till en ny rad.',
    },
  },
  operands: {
    heading: ({ name }: Named) => `Vad ingår i ${name}?`,
    help: 'Varav-rader är redan en del av sin rad och går inte att välja.',
    plus: 'läggs till',
    minus: 'dras ifrån',
    sign: ({ name }: Named) => `Tecken för ${name}`,
    none: 'Det finns inga rader att välja.',
    done: 'Klar',
    refusals: {
      itself: 'En summa kan inte ingå i sig själv.',
      cycle: 'Den raden bygger redan på den här summan.',
      'missing-row': 'Raden finns inte längre.',
      'of-which-operand': 'En varav-rad är redan en del av sin rad.',
      'measure-mismatch': 'Kronor och årsarbetskrafter kan inte blandas.',
      'named-twice': 'Raden är redan med.',
    },
  },
  columns: {
    add: 'Lägg till kolumn',
    addAmounts: 'Kolumn för belopp',
    addChangeAmount: 'Förändring i belopp',
    addChangePercent: 'Förändring i procent',
    edit: ({ name }: Named) => `Ändra kolumnen ${name}`,
    heading: 'Kolumn',
    unitName: 'Enhet',
    unitNameHelp: 'Till exempel lokalpolisområdets namn. Lämna tomt om det framgår ändå.',
    kind: 'Slag',
    kinds: {
      outcome: 'Utfall',
      forecast: 'Utfallsprognos',
      preliminary: 'Preliminär',
      decided: 'Beslutad',
      changeAmount: 'Förändring i belopp',
      changePercent: 'Förändring i procent',
    },
    year: 'År',
    yearError: 'Skriv ett årtal mellan 1900 och 2199.',
    from: 'Jämför från',
    to: 'Jämför till',
    choose: 'Välj kolumn',
    credit: 'Tillåten anslagskredit',
    creditHelp: 'Tomt betyder okänd. Skriv 0 om ingen kredit finns.',
    savings: 'Anslagssparande',
    savingsHelp: 'Visas för sig. Ingår inte i ramen.',
    moveLeft: 'Flytta åt vänster',
    moveRight: 'Flytta åt höger',
    remove: 'Ta bort kolumnen',
    done: 'Klar',
  },
  tieOut: budgetTieOut,
} as const;
