/** "a, b eller c". */
const alternatives = (offered: readonly string[]): string =>
  [offered.slice(0, -1).join(', '), ...offered.slice(-1)]
    .filter((part) => part !== '')
    .join(' eller ');

const HELP_HINT = 'Skriv --help för att se hur kommandot används.';

/** Swedish texts of the headless door: one line for each thing that can go wrong. */
export const commandLine = {
  help: [
    'Skriver ett dokument ur en planfil utan att öppna programmet.',
    '',
    '  npm run --silent export -- (FIL | --sample) --document SORT --format FORMAT --out MAPP',
    '',
    '  FIL          en plan sparad som fil (.omradesplan)',
    '  --sample     exempelplanen i stället för en fil',
    '  --document   verksamhetsplan, budget, handlingsplan, uppfoljningsplan,',
    '               minut eller minlista',
    '  --per        för handlingsplan: prioritering (om inget anges) eller ansvarig',
    '  --funktion   för minlista: funktionens benämning; utan den får alla var sin sida',
    '  --format     docx',
    '  --out        mappen som dokumentet skrivs i',
    '',
    'Skriver ut sökvägen till varje fil. Slutkod: 0 klart, 1 planen eller mappen dög inte, 2 fel i kommandot.',
  ].join('\n'),
  usage: {
    unusableArgument: ({ argument }: { readonly argument: string }) =>
      `Argumentet ${argument} känns inte igen eller saknar värde. ${HELP_HINT}`,
    missingArgument: ({ argument }: { readonly argument: string }) =>
      `${argument} saknas. ${HELP_HINT}`,
    notForDocument: ({
      argument,
      document,
    }: {
      readonly argument: string;
      readonly document: string;
    }) => `${argument} hör till --document ${document}. ${HELP_HINT}`,
    notOffered: ({
      argument,
      offered,
    }: {
      readonly argument: string;
      readonly offered: readonly string[];
    }) => `${argument} måste vara ${alternatives(offered)}. ${HELP_HINT}`,
    oneSourceOnly: `Ange antingen en fil eller --sample, och bara en fil åt gången. ${HELP_HINT}`,
  },
  failures: {
    'file-not-found': 'Planfilen finns inte. Kontrollera sökvägen.',
    'file-not-readable': 'Planfilen går inte att läsa. Kontrollera att du har rätt att öppna den.',
    'file-too-large': 'Filen är för stor för att vara en planfil.',
    'not-a-plan-file': 'Filen är inte en planfil från Områdesplan.',
    'damaged-plan-file': 'Planfilen är skadad och kan inte läsas. Använd en annan kopia av den.',
    'newer-plan-file':
      'Planfilen är sparad av en nyare version av Områdesplan. Uppdatera programmet för att öppna den.',
    'no-such-function':
      'Planen har ingen funktion med den benämningen. Skriv den som den står i Organisation.',
    'render-failed': 'Dokumentet kunde inte skapas. Inget har skrivits.',
    'target-locked': 'Filen är öppen i ett annat program. Stäng den där och försök igen.',
    'disk-full': 'Disken är full. Frigör utrymme eller välj en annan mapp.',
    'not-permitted': 'Du har inte rätt att skriva i mappen. Välj en annan mapp.',
    'folder-missing': 'Mappen finns inte. Skapa den eller välj en annan.',
    unknown: 'Dokumentet kunde inte skrivas. Inget har sparats.',
  },
} as const;
