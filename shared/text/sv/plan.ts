/** Swedish texts of the subject "plan": what a plan says of itself, and the screen where it is changed. */
export const plan = {
  status: { draft: 'Utkast', consultation: 'Remiss', adopted: 'Fastställd', closed: 'Avslutad' },
  fields: {
    title: 'Titel',
    year: 'Planår',
    registrationNumber: 'Diarienummer',
    version: 'Version',
    chiefFunctionId: 'Ansvarig chef',
    decidedBy: 'Beslutande',
    unionOrganisations: 'Arbetstagarorganisationer',
    unionMinutes: 'Protokoll',
    consultationSentOn: 'Remiss ut',
    answersDueOn: 'Svar senast',
    unionCooperationOn: 'Facklig samverkan',
    decisionOn: 'Beslut',
    validFrom: 'Gäller från',
  },
  /** The dates as labels of fields, where the group's heading has already said what it is about. */
  dateLabels: {
    consultationSentOn: 'Remiss ut',
    answersDueOn: 'Svar senast',
    unionCooperationOn: 'Samverkan den',
    decisionOn: 'Beslutsdatum',
    validFrom: 'Gäller från',
  },
  detailsTitle: 'Planuppgifter',
  detailsLead: 'Det som står på planens försättsblad, och hur långt arbetet har kommit.',
  groups: {
    facts: 'Om planen',
    status: 'Status',
    consultation: 'Remiss',
    union: 'Facklig samverkan',
    decision: 'Beslut',
    file: 'Planen som fil',
  },
  registrationHint: 'Lämna tomt om registrator sätter numret vid registrering.',
  versionHint: 'Till exempel 0.9 eller 1.0.',
  chiefHint: 'Funktionen som leder området och skriver under planen.',
  chiefNone: 'Ingen vald',
  chiefClear: 'Ta bort valet',
  chiefDeleted: 'Borttagen funktion',
  noRoles: 'Lägg till funktioner under Organisation först.',
  decidedByHint: 'Den som fattar beslutet, gärna som funktion.',
  unionOrganisationsHint: 'De organisationer som deltog, åtskilda med komma.',
  unionMinutesHint: 'Vilket protokoll som visar samverkan, till exempel datum och punkt.',
  yearErrors: {
    'not-a-year': 'Skriv året med fyra siffror, till exempel 2027.',
    'out-of-range': 'Planåret måste ligga mellan 1900 och 2199.',
  },
  titleMissing: 'Planen behöver en titel. Skriv till exempel Verksamhetsplan 2027.',
  dateOrder: ({ later, earlier }: { readonly later: string; readonly earlier: string }) =>
    `Dagen ligger före ”${earlier}”. Kontrollera ”${later}” och ”${earlier}”.`,
  statusMeaning: {
    draft: 'Planen kan ändras. Den är inte beslutad.',
    consultation: 'Planen är utskickad för synpunkter. Den kan fortfarande ändras.',
    adopted: 'Planen är beslutad och låst. Organisationen är sparad som den såg ut vid beslutet.',
    closed: 'Planåret är avslutat. Planen är låst.',
  },
  steps: {
    draft: {
      button: 'Återta till utkast',
      title: 'Återta planen till utkast?',
      meaning: 'Planen är inte längre på remiss. Innehållet ändras inte.',
    },
    consultation: {
      button: 'Skicka på remiss',
      title: 'Sätta planen på remiss?',
      meaning:
        'Planen märks som remiss på skärmen och i dokumenten. Programmet skickar ingenting: exportera planen och skicka den själv. Ett utkast som en annan myndighet tar emot kan bli allmän handling där.',
    },
    adopted: {
      button: 'Fastställ planen',
      title: 'Fastställa planen?',
      meaning:
        'Planen låses och kan inte ändras. Organisationen och funktionerna sparas i planen som de ser ut nu. Måste något ändras senare kan du öppna planen igen med ett skäl.',
    },
    closed: {
      button: 'Avsluta planen',
      title: 'Avsluta planen?',
      meaning:
        'Planåret är slut. Planen förblir låst och finns kvar att läsa. Den kan öppnas igen med ett skäl.',
    },
  },
  decisionMissing: 'Beslutsdatum saknas. Det kan du fylla i innan du fastställer planen.',
  deciderMissing: 'Beslutande saknas. Det kan du fylla i innan du fastställer planen.',
  cancel: 'Avbryt',
  stepErrors: {
    'no-such-step': 'Planen har redan en annan status. Läs om sidan och försök igen.',
    'area-missing':
      'Området som planen hör till kan inte läsas, så planen kan inte fastställas. Spara planen som fil och öppna filen igen.',
  },
  reopen: 'Öppna planen igen',
  reopenTitle: 'Öppna planen igen?',
  reopenMeaning:
    'Planen blir ett utkast och kan ändras. Skälet sparas i planen. Organisationen visas åter som den ser ut i dag.',
  reopenReason: 'Skäl',
  reopenReasonHint: 'Till exempel: rättelse av ram efter beslut den 12 mars.',
  reopenErrors: {
    'reason-missing': 'Skriv varför planen öppnas igen.',
    'not-read-only': 'Planen är redan öppen för ändringar.',
  },
  reopenings: 'Öppnad igen',
  reopenedOn: 'Dag',
  saveFile: 'Spara plan som fil',
  saveFileLead:
    'Filen innehåller hela planen och organisationen, även namn på dem som innehar funktioner. Den kan öppnas på en annan dator och är en säkerhetskopia.',
  savedFile: ({ fileName }: { readonly fileName: string }) => `Sparad: ${fileName}`,
  notSavedYet:
    'Det senaste du skrev är inte sparat ännu, så filen gjordes inte. Vänta en stund och försök igen.',
} as const;
