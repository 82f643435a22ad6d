import { plural } from '../plural.ts';

type Named = { readonly name: string };
type Titled = { readonly title: string };

/** Swedish texts of the subject "start": the pages that belong to no plan. */
export const start = {
  title: 'Mina planer',
  newPlan: 'Ny plan',
  openFile: 'Öppna fil',
  openSample: 'Öppna exempelplan',
  loading: 'Läser dina planer …',
  unreachable:
    'Planerna kan inte läsas just nu. Inget är borta. Stäng andra fönster med programmet och läs om sidan.',
  emptyTitle: 'Här samlas dina verksamhetsplaner',
  emptyText:
    'Skriv en plan för ditt lokalpolisområde med budget, och exportera den till Word. Börja med en ny plan, eller se hur en färdig plan kan se ut.',
  allHiddenTitle: 'Inga aktuella planer',
  allHiddenText: 'Alla planer är arkiverade eller borttagna. De finns längre ned på sidan.',
  plansOf: ({ name }: Named) => `Planer för ${name}`,
  namelessArea: 'Område utan namn',
  columns: {
    plan: 'Plan',
    year: 'År',
    status: 'Status',
    ready: 'Klara avsnitt',
    complete: 'Att komplettera',
    saved: 'Senast sparad',
    actions: 'Åtgärder',
  },
  readyCount: ({ ready, total }: { readonly ready: number; readonly total: number }) =>
    `${ready} av ${total}`,
  completeCount: ({ count }: { readonly count: number }) => plural(count, 'ställe', 'ställen'),
  completeNone: 'Inget',
  savedNever: 'Inte ändrad',
  savedAt: ({ day, time }: { readonly day: string; readonly time: string }) => `${day} kl. ${time}`,
  today: 'I dag',
  yesterday: 'I går',
  near: {
    title: 'På gång',
    late: ({ days }: { readonly days: number }) =>
      days > 60 ? 'Försenad' : `${plural(days, 'dag', 'dagar')} försenad`,
    today: 'I dag',
    ahead: ({ days }: { readonly days: number }) => `Om ${plural(days, 'dag', 'dagar')}`,
  },
  actionsFor: ({ title }: Titled) => `Åtgärder för ${title}`,
  copyToNewYear: 'Ny plan som kopia',
  archive: 'Arkivera',
  unarchive: 'Hämta ur arkivet',
  delete: 'Ta bort',
  restore: 'Återställ',
  undo: 'Ångra',
  archivedPlans: ({ count }: { readonly count: number }) => `Arkiverade planer (${count})`,
  deletedPlans: ({ count }: { readonly count: number }) => `Borttagna planer (${count})`,
  deletedLead: 'Borttagna planer ligger kvar på datorn tills vidare och kan återställas.',
  deletedOn: ({ day }: { readonly day: string }) => `Borttagen ${day}`,
  done: {
    delete: ({ title }: Titled) => `${title} är borttagen.`,
    restore: ({ title }: Titled) => `${title} är återställd.`,
    archive: ({ title }: Titled) => `${title} är arkiverad.`,
    unarchive: ({ title }: Titled) => `${title} är hämtad ur arkivet.`,
    replace: ({ title }: Titled) => `${title} är ersatt med filens innehåll.`,
    undone: 'Ångrat.',
  },
  failures: {
    'store-unreachable':
      'Det gick inte att spara, så inget har ändrats. Kontrollera att disken inte är full och försök igen.',
    'plan-missing': 'Planen finns inte längre på den här datorn. Läs om sidan.',
    conflict: 'Planen har ändrats på annat håll. Läs om sidan och försök igen.',
    'read-only':
      'Planen på den här datorn är fastställd eller avslutad och kan inte ersättas. Öppna filen som kopia, eller öppna planen igen under Planuppgifter först.',
    'template-broken':
      'Mallen som följer med programmet kan inte läsas. Installera om programmet. Dina planer är oförändrade.',
  },
  fromFileWarnings: ({ count }: { readonly count: number }) =>
    `Planen är öppnad. ${plural(count, 'hänvisning', 'hänvisningar')} i filen leder ingenstans och visas som borttagna.`,
  where: {
    title: 'Var planerna ligger',
    desktop: ({ folder }: { readonly folder: string }) =>
      `Allt du skriver ligger på den här datorn, i ${folder}. Programmet använder inget nätverk.`,
    browser: ({ folder }: { readonly folder: string }) =>
      `Allt du skriver ligger i webbläsaren på den här datorn: ${folder}. Programmet använder inget nätverk.`,
    browserReminder:
      'Webbläsarutgåvan gör inga säkerhetskopior. Spara varje plan som fil då och då, under Planuppgifter. Rensar du webbläsarens data försvinner planerna.',
    noBackup: 'Spara planen som fil under Planuppgifter när du vill ha en egen säkerhetskopia.',
  },
  newDialog: {
    title: 'Ny plan',
    area: 'Område',
    newArea: 'Nytt område …',
    areaName: 'Områdets namn',
    areaNamePlaceholder: 'Lokalpolisområde Norrvik',
    areaNameMissing: 'Skriv vad området heter.',
    year: 'Planår',
    planTitle: 'Titel',
    titleMissing: 'Skriv vad planen ska heta.',
    defaultTitle: ({ year }: { readonly year: number }) => `Verksamhetsplan ${year}`,
    from: 'Utgå från',
    sources: {
      lpo: {
        label: 'Mall för lokalpolisområde',
        description: 'Kapitel från lägesbild till uppföljning och en kort budgettabell.',
      },
      lan: {
        label: 'Mall för län',
        description: 'Längre kapitelträd och den stora budgettabellen.',
      },
      empty: { label: 'Tom plan', description: 'Inga kapitel och ingen budget.' },
      copy: {
        label: 'Kopia av en plan',
        description:
          'Text, funktioner och budget följer med. Beslut, datum och klarmarkeringar gör det inte.',
      },
    },
    copyOf: 'Plan att kopiera',
    copyOfMissing: 'Välj vilken plan som ska kopieras.',
    keepOutTitle: 'Det här ska inte stå i en plan',
    keepOut:
      'Säkerhetsskyddsklassificerade uppgifter, och uppgifter om personer som är misstänkta för brott. Sådant hör hemma i andra system. Skriv hellre funktioner än namn.',
    create: 'Skapa planen',
    cancel: 'Avbryt',
  },
  samples: {
    small: {
      label: 'Litet lokalpolisområde',
      description: 'Högby och Tallnäs är påhittade. Visar hur mallen kan fyllas.',
    },
    large: {
      label: 'Kalmar och Kronobergs län 2014',
      description: 'Stor plan med verkliga siffror och hela budgeten.',
    },
  },
  known: {
    title: 'Planen finns redan här',
    text: ({ title }: Titled) => `Filen innehåller ${title}, som redan finns på den här datorn.`,
    deleted: 'Planen här är borttagen. Ersätter du den kommer den tillbaka med filens innehåll.',
    fileSaved: ({ moment }: { readonly moment: string }) => `Filen ändrades senast ${moment}.`,
    ownSaved: ({ moment }: { readonly moment: string }) => `Planen här ändrades senast ${moment}.`,
    unknownMoment: 'vid okänd tid',
    replace: 'Ersätt planen här',
    replaceMeaning: 'Planen får filens innehåll. Du kan ångra.',
    replaceRefused: 'Planen här är låst och kan inte ersättas.',
    copy: 'Öppna som kopia',
    copyMeaning: 'Båda finns kvar, som två planer.',
    cancel: 'Avbryt',
  },
  copyTitle: ({ title }: Titled) => `${title} (kopia)`,
  about: {
    title: 'Om Områdesplan',
    lead: 'Ett skrivbord för den som planerar ett lokalpolisområde.',
    version: 'Version',
    edition: 'Utgåva',
    editions: { desktop: 'Skrivbordsprogram', browser: 'Webbläsarutgåva' },
    dataFolder: 'Planerna ligger i',
    lastSaved: 'Senast sparad',
    engine: 'Visas med',
    licence: 'Licens',
    licenceName: 'EUPL-1.2, European Union Public Licence',
    notices: 'Program från andra',
    noticesLink: 'Spara licenstexterna som fil',
    promisesTitle: 'Det här lovar programmet',
    promises: [
      'Inget nätverk: programmet hämtar inget och skickar inget.',
      'Ingen inloggning, ingen statistik och ingen annan som läser.',
      'Det som visas som sparat ligger på disken.',
      'Det som inte går att läsa läggs åt sidan. Det tas aldrig bort och ändras aldrig i tysthet.',
      'Planen kan alltid tas med som fil och som Word-dokument.',
    ],
    nothingSaved: 'Inget ännu',
  },
} as const;
