import { plural } from '../plural.ts';

type Named = { readonly name: string };
type Counted = { readonly count: number };

/** Swedish texts of the subject "priority": what comes first, why, and what is left aside. */
export const priority = {
  title: 'Prioriteringar',
  lead: 'Vad ni ska lägga kraften på i år, i ordning, och vad ni väljer bort. Mål och åtgärder hängs upp på prioriteringarna.',
  tabs: {
    priorities: 'I rangordning',
    longTermGoals: 'Långsiktiga mål',
    workOrders: 'Ordning inom ett arbete',
  },
  origins: {
    citizens: 'Medborgarnas problembild',
    staff: 'Medarbetarnas problembild',
    national: 'Nationell prioritering',
    superior: 'Region eller polisområde',
    other: 'Övrigt',
  },
  standings: { prioritised: 'Prioriteras', notPrioritised: 'Prioriteras inte' },
  wholeArea: 'Hela området',
  unnamed: 'Utan rubrik',
  newHeading: 'Ny prioritering',
  list: {
    add: 'Lägg till prioritering',
    up: 'Flytta upp',
    down: 'Flytta ned',
    stop: 'Prioritera inte',
    prioritise: 'Prioritera',
    remove: 'Ta bort prioriteringen',
    help: 'Dra en rad, eller tryck Alt och en pil, för att ändra rang. Enter går till uppgifterna och Ctrl+Enter tillbaka.',
    rank: ({ rank }: { readonly rank: number }) => `Rang ${rank}`,
    emptyTitle: 'Ingen prioritering ännu',
    emptyText:
      'En prioritering säger vad som går före annat i år och varifrån det kommer. Skriv den viktigaste först. Ordningen ändrar du sedan.',
    nonePrioritised: 'Inget är prioriterat. Flytta hit det som ska gå före.',
    noneLeftAside:
      'Här står det som ni medvetet lägger åt sidan, med skälet, så att ingen behöver undra.',
    reasonMissing: 'Skäl saknas',
    moved: ({ name, rank, list }: Named & { readonly rank: number; readonly list: string }) =>
      `${name} står nu som nummer ${rank} under ${list}.`,
    dragStarted: ({ name }: Named) => `${name} flyttas.`,
    dragCancelled: 'Flytten avbröts.',
    dragHelp: 'Flytta med musen, eller med Alt och pil upp eller ned.',
  },
  details: {
    label: ({ name }: Named) => `Uppgifter om ${name}`,
    heading: 'Rubrik',
    headingMissing: 'Prioriteringen behöver en rubrik.',
    description: 'Inriktning',
    descriptionHint: 'Vad det betyder i arbetet, i några meningar.',
    origin: 'Kommer från',
    source: 'Källa',
    sourceHint: 'Till exempel en undersökning, ett beslut eller en regional plan.',
    longTermGoal: 'Långsiktigt mål',
    noLongTermGoal: 'Inget',
    noSuchGoal: 'Inget sådant mål. Lägg till det under fliken Långsiktiga mål.',
    units: 'Gäller för',
    unitsHint: 'Tomt betyder hela området.',
    noSuchUnit: 'Ingen sådan enhet. Lägg till den under Organisation.',
    reason: 'Varför prioriteras det inte?',
    reasonHint: 'Skälet står i planen. Skriv så att den som berörs förstår.',
    goals: 'Mål för prioriteringen',
    noGoals: 'Inget mål pekar hit ännu.',
    unnamedGoal: 'Mål utan rubrik',
  },
  deleted: ({
    name,
    goals,
    sections,
  }: Named & { readonly goals: number; readonly sections: number }) =>
    [
      `Prioriteringen ${name} är borttagen.`,
      goals === 0 ? '' : `${goals} mål hör inte längre till någon prioritering.`,
      shownIn(sections),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  longTermGoals: {
    name: 'Långsiktigt mål',
    add: 'Lägg till långsiktigt mål',
    lead: 'Det som flera års planer ska leda till. Varje prioritering kan tjäna ett av dem.',
    emptyTitle: 'Inget långsiktigt mål ännu',
    emptyText:
      'Ett långsiktigt mål gäller längre än ett år, till exempel att människor ska känna sig trygga. Prioriteringarna visar vad ni gör för det i år.',
    placeholder: 'Skriv vad ni vill nå på sikt',
    used: ({ count }: Counted) => plural(count, 'prioritering', 'prioriteringar'),
    unused: 'Ingen prioritering',
    deleted: ({ name, count }: Named & Counted) =>
      count === 0
        ? `Målet ${name} är borttaget.`
        : `Målet ${name} är borttaget. ${plural(count, 'prioritering mister', 'prioriteringar mister')} sitt långsiktiga mål.`,
  },
  workOrders: {
    lead: 'När allt inte hinns med samtidigt: vad som kommer först i till exempel utredning.',
    add: 'Lägg till ordning',
    headingPlaceholder: 'Till exempel utredningar',
    emptyTitle: 'Ingen ordning ännu',
    emptyText:
      'En ordning talar om i vilken följd ärenden tas inom ett arbete, så att alla väljer lika. Den visas i planen där du infogar den.',
    heading: 'Gäller arbetet med',
    headingMissing: 'Ordningen behöver ett namn.',
    description: 'Förklaring',
    step: 'Steg',
    addStep: 'Lägg till steg',
    stepsOf: ({ name }: Named) => `Steg i ${name}`,
    placeholder: 'Skriv vad som går före',
    stepDeleted: ({ name }: Named) => `Steget ${name} är borttaget.`,
    up: 'Flytta ordningen upp',
    down: 'Flytta ordningen ned',
    remove: 'Ta bort ordningen',
    deleted: ({ name, sections }: Named & { readonly sections: number }) =>
      [`Ordningen ${name} är borttagen.`, shownIn(sections)]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  lines: {
    numbered: ({ name, number }: Named & { readonly number: number }) => `${name} ${number}`,
    up: ({ number }: { readonly number: number }) => `Flytta upp rad ${number}`,
    down: ({ number }: { readonly number: number }) => `Flytta ned rad ${number}`,
    remove: ({ number }: { readonly number: number }) => `Ta bort rad ${number}`,
    help: 'Enter ger en rad till. Alt och en pil flyttar raden.',
  },
  /** What is printed. */
  document: {
    /** Followed by the priority's own heading. */
    heading: ({ rank }: { readonly rank: number }) => `Prioritering ${rank}: `,
    origin: ({ origin, source }: { readonly origin: string; readonly source: string }) =>
      source === '' ? `Kommer från: ${origin}.` : `Kommer från: ${origin} (${source}).`,
    longTermGoal: ({ name }: Named) => `Långsiktigt mål: ${name}.`,
    units: ({ names }: { readonly names: string }) => `Gäller för: ${names}.`,
    leftAside: 'Det här prioriteras inte',
    unservedGoals: 'Andra långsiktiga mål',
    noReason: 'Komplettera: skälet saknas.',
    none: 'Planen har inga prioriteringar.',
    emptyStep: 'Komplettera: steget är inte skrivet.',
    noSteps: 'Komplettera: ordningen har inga steg.',
  },
} as const;

function shownIn(sections: number): string {
  return sections === 0 ? '' : `${sections} kapitel visar nu att något saknas.`;
}
