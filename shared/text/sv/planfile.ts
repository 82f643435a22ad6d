type Detail = { readonly detail: string };

/** Swedish texts of the subject "planfile": opening and saving .omradesplan files. */
export const planfile = {
  extension: 'omradesplan',
  /** What happened, what it means, what to do. Nothing on the machine has been changed in any of these cases. */
  errors: {
    empty: () =>
      'Filen är tom. Den har troligen inte kopierats färdigt. Hämta filen igen från den du fick den av.',
    'too-large': () =>
      'Filen är större än 64 MB och öppnas inte. En planfil är oftast mindre än 1 MB. Kontrollera att du valde rätt fil.',
    'not-a-plan-file': () =>
      'Filen är inte en plan från Områdesplan. Välj en fil vars namn slutar på .omradesplan.',
    'cut-off': () =>
      'Slutet av filen saknas, så planen kan inte öppnas. Filen har troligen inte kopierats färdigt. Hämta den igen.',
    damaged: ({ detail }: Detail) =>
      `Filen är skadad och öppnas inte (${detail}). Be avsändaren spara planen som fil en gång till.`,
    unsafe: () =>
      'Filen är byggd på ett sätt som Områdesplan aldrig gör, så den öppnas inte. Öppna bara filer från någon du känner.',
    'newer-version': ({ detail }: Detail) =>
      `Filen är sparad med en nyare version av programmet (${detail}). Installera den versionen och öppna filen igen.`,
    'invalid-row': ({ detail }: Detail) =>
      `Filen innehåller en uppgift som inte går att läsa (${detail}). Be avsändaren spara planen som fil en gång till.`,
    'duplicate-id': ({ detail }: Detail) =>
      `Filen innehåller samma uppgift två gånger (${detail}) och öppnas inte. Be avsändaren spara planen som fil en gång till.`,
    'wrong-plan': () =>
      'Delarna i filen hör inte till samma plan, så den öppnas inte. Be avsändaren spara planen som fil en gång till.',
  },
  /** Files of any kind; `cancelled` is the user's own choice and is never shown. */
  failures: {
    cancelled: 'Du avbröt. Inget har ändrats.',
    'target-locked':
      'Filen är öppen i ett annat program och kan inte skrivas över. Stäng den där, eller välj ett annat namn.',
    'disk-full': 'Disken är full. Ta bort något eller välj en annan plats och försök igen.',
    'not-permitted': 'Du får inte skriva eller läsa där. Välj en annan mapp.',
    'folder-missing': 'Mappen finns inte längre. Välj en annan mapp.',
    'too-large': 'Filen är för stor för att hanteras. En planfil får vara högst 64 MB.',
    'render-failed':
      'Dokumentet kunde inte göras. Planen är oförändrad. Spara planen som fil och försök igen.',
    'not-found': 'Filen finns inte längre. Den kan ha flyttats eller bytt namn.',
    unknown: 'Filen kunde inte läsas eller skrivas. Försök igen, eller välj en annan plats.',
  },
  fileName: ({ title, area }: { readonly title: string; readonly area: string }) =>
    [title, area].filter((part) => part.trim() !== '').join(' '),
} as const;
