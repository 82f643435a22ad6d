import { plural } from '../plural.ts';

type Amount = { readonly amount: string };

/** Swedish texts of the tie-out panel: whether a budget table holds together, rule by rule. */
export const budgetTieOut = {
  heading: 'Avstämning',
  lead: 'Programmet räknar om tabellen vid varje ändring och jämför här.',
  empty: 'Här visas om summorna stämmer så snart det finns belopp att jämföra.',
  allAgree: 'Allt stämmer',
  problems: ({ count }: { readonly count: number }) => plural(count, 'avvikelse', 'avvikelser'),
  undecided: ({ count }: { readonly count: number }) => `${count} kan inte avgöras`,
  show: 'Visa avstämningen',
  status: {
    ok: 'Stämmer',
    notice: 'Notera',
    warning: 'Kontrollera',
    unknown: 'Kan inte avgöras',
    error: 'Stämmer inte',
  },
  frameStatus: {
    ok: 'Uppfyllt',
    notice: 'Uppfyllt',
    warning: 'Kontrollera',
    unknown: 'Kan inte avgöras',
    error: 'Ej uppfyllt',
  },
  rules: {
    frame: ({ row }: { readonly row: string }) => `Ramen hålls (${row})`,
    'stated-total': ({ row }: { readonly row: string }) => `${row} mot angiven summa`,
    'of-which': ({ row }: { readonly row: string }) => `Varav under ${row}`,
    rounding: ({ row }: { readonly row: string }) => `Avrundning i ${row}`,
  },
  inColumns: ({ count }: { readonly count: number }) => `i ${plural(count, 'kolumn', 'kolumner')}`,
  restAgrees: ({ count }: { readonly count: number }) =>
    `Stämmer i ${plural(count, 'övrig kolumn', 'övriga kolumner')}`,
  restKept: ({ count }: { readonly count: number }) =>
    `Uppfyllt i ${plural(count, 'övrig kolumn', 'övriga kolumner')}`,
  balanced: 'I balans',
  surplus: ({ amount }: Amount) => `Överskott ${amount}`,
  withinCredit: ({ amount, credit }: Amount & { readonly credit: string }) =>
    `Underskott ${amount}, ryms i tillåten anslagskredit ${credit}`,
  exceeded: ({ amount, uncovered }: Amount & { readonly uncovered: string }) =>
    `Underskott ${amount}, varav ${uncovered} inte täcks av anslagskredit`,
  unknownCredit: ({ amount }: Amount) =>
    `Underskott ${amount}. Kan inte avgöras: anslagskredit saknas`,
  unknownFrame: 'Kan inte avgöras: ram saknas',
  enterCredit: 'Ange anslagskredit',
  savings: ({ amount }: Amount) => `Anslagssparande ${amount} ingår inte i ramen`,
  differs: ({ difference, computed, stated }: Compared) =>
    `Skiljer ${difference} (räknat ${computed}, angivet ${stated})`,
  roundedTotal: ({ difference }: { readonly difference: string }) =>
    `Stämmer avrundat, skiljer ${difference}`,
  notComputed: 'Angiven summa finns, men inget att räkna ihop',
  exceeds: ({ ofWhich, amount, excess }: Excess) =>
    `Varav ${ofWhich} är ${excess} mer än radens ${amount}`,
  oppositeSign: ({ ofWhich, amount }: Omit<Excess, 'excess'>) =>
    `Varav ${ofWhich} har annat tecken än radens ${amount}`,
  roundingDifference: ({ difference }: { readonly difference: string }) =>
    `Avrundningsdifferens ${difference}: raderna som de visas ger en annan summa`,
  likeliest: 'Troligast:',
  noSingleCell: 'Ingen enskild cell förklarar hela skillnaden.',
  andMore: ({ count }: { readonly count: number }) => `och ${count} till`,
  slip: ({ row, typed, meant, how }: SlipWords) =>
    `${row}: ${typed} i stället för ${meant}, ${how}`,
  slips: {
    sign: 'fel tecken',
    'decimal-shift': 'kommat har flyttats',
    transposition: 'två siffror har bytt plats',
    digit: 'en siffra är fel',
  },
  goTo: ({ row, column }: { readonly row: string; readonly column: string }) =>
    `Gå till ${row}, ${column}`,
  cannotCompute: ({ row }: { readonly row: string }) => `${row} kan inte räknas ut`,
  faults: {
    empty: 'Inga rader är valda. Välj vilka rader som ingår.',
    'missing-row': 'En rad som ingår finns inte längre. Välj om vilka rader som ingår.',
    'of-which-operand': 'En varav-rad är med. Varav-rader är redan en del av sin rad. Ta bort den.',
    'measure-mismatch': 'Kronor och årsarbetskrafter blandas. Ta bort det som inte hör hit.',
    cycle: 'Raden ingår i sig själv, direkt eller genom en annan summa. Ta bort en av dem.',
    'too-wide': 'Samma belopp räknas in för många gånger. Förenkla summorna.',
  },
  brokenColumn: 'Kan inte räknas ut. Välj vilka två kolumner som ska jämföras.',
  fix: 'Rätta',
} as const;

type Compared = {
  readonly difference: string;
  readonly computed: string;
  readonly stated: string;
};
type Excess = { readonly ofWhich: string; readonly amount: string; readonly excess: string };
type SlipWords = {
  readonly row: string;
  readonly typed: string;
  readonly meant: string;
  readonly how: string;
};
