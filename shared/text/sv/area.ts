import { plural } from '../plural.ts';

type Named = { readonly name: string };

/** Swedish texts of the subject "area": the organisation, its functions and those who hold them. */
export const area = {
  title: 'Organisation',
  lead: 'Enheterna i området, kommunerna ni arbetar med och de funktioner som ansvarar i planen.',
  frozenLead:
    'Så såg organisationen ut när planen fastställdes. Ändringar i dag görs i en plan som är öppen.',
  areaName: 'Områdets namn',
  authority: 'Myndighet',
  nameMissing: 'Området behöver ett namn.',
  tabs: { units: 'Enheter', roles: 'Funktioner' },
  kinds: {
    region: 'Polisregion',
    policeArea: 'Polisområde',
    localPoliceArea: 'Lokalpolisområde',
    unit: 'Enhet',
    municipality: 'Kommun',
    district: 'Stadsdel',
    partner: 'Samarbetspartner',
  },
  unit: {
    tree: 'Organisationsträd',
    treeHelp: 'Piltangenter flyttar markeringen. Alt och en piltangent flyttar enheten.',
    add: 'Lägg till enhet',
    addBelow: ({ name }: Named) => `Lägg till under ${name}`,
    addTop: 'Lägg till på översta nivån',
    newName: 'Ny enhet',
    up: 'Flytta upp',
    down: 'Flytta ned',
    in: 'Flytta in under enheten ovanför',
    out: 'Flytta ut en nivå',
    delete: 'Ta bort enheten',
    name: 'Namn',
    nameMissing: 'Enheten behöver ett namn.',
    nameless: 'Utan namn',
    kind: 'Typ',
    organisationNumber: 'Organisationsnummer',
    organisationNumberHint: 'Tio siffror, till exempel 202100-0076. Får vara tomt.',
    address: 'Adress',
    details: ({ name }: Named) => `Uppgifter om ${name}`,
    emptyTitle: 'Ingen organisation ännu',
    emptyText:
      'Här beskriver du området: lokalpolisområdet med sina enheter, kommunerna och andra ni samverkar med. Enheterna står i dokumenten och funktioner kan höra till dem.',
    circle: 'En enhet kan inte ligga under sig själv. Inget har flyttats.',
    deleted: ({ name, below, roles }: Named & { readonly below: number; readonly roles: number }) =>
      [
        below === 0
          ? `${name} är borttagen.`
          : `${name} och ${plural(below, 'enhet', 'enheter')} under den är borttagna.`,
        roles === 0
          ? ''
          : `${plural(roles, 'funktion hörde', 'funktioner hörde')} dit och visar nu ”Borttagen enhet”.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    gone: 'Borttagen enhet',
    none: 'Ingen enhet',
  },
  organisationNumberErrors: {
    'not-a-number':
      'Ett organisationsnummer har bara siffror och ett bindestreck. Skriv till exempel 202100-0076.',
    'wrong-length': 'Ett organisationsnummer har tio siffror. Räkna siffrorna en gång till.',
    'personal-number':
      'Det där ser ut som ett personnummer. Personnummer ska inte stå i programmet. Ta bort det.',
    'wrong-check-digit':
      'Kontrollsiffran stämmer inte, så någon siffra är fel. Jämför med underlaget.',
  },
  role: {
    list: 'Funktioner i området',
    listHelp:
      'Ansvar i planen ligger alltid på en funktion. Namn på personer är frivilligt och behövs sällan.',
    add: 'Lägg till funktion',
    newTitle: 'Ny funktion',
    up: 'Flytta upp',
    down: 'Flytta ned',
    delete: 'Ta bort funktionen',
    title: 'Funktion',
    titleMissing: 'Funktionen behöver en benämning.',
    nameless: 'Utan benämning',
    unit: 'Enhet',
    clearUnit: 'Ta bort valet av enhet',
    gone: 'Borttagen funktion',
    nobody: 'Ingen',
    choose: 'Välj funktion',
    goneChoose: 'Funktionen är borttagen. Välj en annan.',
    noneFound: 'Ingen sådan funktion. Lägg till den under Organisation.',
    details: ({ name }: Named) => `Uppgifter om ${name}`,
    emptyTitle: 'Inga funktioner ännu',
    emptyText:
      'En funktion är en befattning eller roll, till exempel Kommunpolis. Den äger avsnitt i planen och står för ansvar, oavsett vem som har den just nu.',
    deleted: ({ name, uses }: Named & { readonly uses: number }) =>
      uses === 0
        ? `${name} är borttagen.`
        : `${name} är borttagen. ${plural(uses, 'ställe', 'ställen')} i den här planen pekar på funktionen och visar nu ”Borttagen funktion”.`,
  },
  handOver: {
    title: ({ name }: Named) => `${name} används i planen`,
    uses: ({ parts }: { readonly parts: string }) => `Funktionen står för ${parts}. Vem tar över?`,
    sections: ({ count }: { readonly count: number }) => plural(count, 'avsnitt', 'avsnitt'),
    goals: ({ count }: { readonly count: number }) => plural(count, 'mål', 'mål'),
    targets: ({ count }: { readonly count: number }) =>
      plural(count, 'målvärde som ska fastställas', 'målvärden som ska fastställas'),
    indicators: ({ count }: { readonly count: number }) => plural(count, 'mått', 'mått'),
    actions: ({ count }: { readonly count: number }) => plural(count, 'åtgärd', 'åtgärder'),
    plan: () => 'planen som chef',
    and: 'och',
    heir: 'Lämna över till',
    heirNone: 'Ingen vald',
    heirMissing: 'Välj den funktion som tar över.',
    hint: 'Uppgifterna och borttagningen blir ett steg, som du kan ångra.',
    run: 'Lämna över och ta bort',
    anyway: 'Ta bort utan att lämna över',
    keep: 'Avbryt',
    done: ({ name, heir, count }: Named & { readonly heir: string; readonly count: number }) =>
      `${name} är borttagen. ${plural(count, 'uppgift', 'uppgifter')} ligger nu på ${heir}.`,
  },
  holder: {
    title: 'Innehavare',
    help: 'Den som har funktionen, och när. Namnet får vara tomt.',
    name: 'Namn',
    from: 'Från',
    to: 'Till',
    add: 'Lägg till innehavare',
    delete: 'Ta bort innehavaren',
    none: 'Ingen innehavare är angiven.',
    periodErrors: {
      'ends-before-starts':
        'Slutdagen ligger före startdagen, så perioden är inte ändrad. Rätta den ena dagen.',
    },
  },
  actions: 'Åtgärder',
} as const;
