import { plural } from '../plural.ts';

type Counted = { readonly count: number };

/** Swedish texts of the subject "checks": what is amiss in the plan, as the screen Granska tells it. */
export const checks = {
  title: 'Granska',
  lead: 'Det som en läsare eller en uppföljning skulle snubbla på. Välj en rad för att gå dit.',
  due: 'Att åtgärda',
  waiting: 'Kan vänta',
  waitingLead:
    'Planen är utkast. Det här räknas först när den skickas på remiss eller fastställs, men du kan ta det redan nu.',
  noneDueTitle: 'Inget att åtgärda',
  noneDue:
    'Inga fel i planen. Ett kapitel granskas när du har markerat det som klart, och hela planen när den inte längre är utkast.',
  noneAtAll: 'Kapitel, prioriteringar, mål och åtgärder hänger ihop och är ifyllda.',
  subjects: {
    plan: 'Planuppgifter',
    section: 'Kapitel',
    priority: 'Prioriteringar',
    goal: 'Mål och mått',
    action: 'Åtgärder',
  },
  count: ({ count }: Counted) => plural(count, 'anmärkning', 'anmärkningar'),
  inFrame: ({ count }: Counted) => `${plural(count, 'sak', 'saker')} att åtgärda. Visa dem`,
  showAll: ({ count }: Counted) => `Visa ${count} till`,
  standing: { fault: 'Fel', gap: 'Ofullständigt' },
  unnamed: {
    plans: 'Planen',
    sections: 'Kapitel utan rubrik',
    priorities: 'Prioritering utan rubrik',
    workOrders: 'Ordning utan rubrik',
    goals: 'Mål utan rubrik',
    indicators: 'Mått utan namn',
    actions: 'Åtgärd utan text',
  },
  findings: {
    'empty-chapter': () => 'Kapitlet är tomt.',
    'text-too-long': () =>
      'Texten är längre än vad ett kapitel rymmer. Dela upp den på flera underkapitel.',
    'marks-left': ({ count }: Counted) =>
      `${plural(count, 'ställe är märkt', 'ställen är märkta')} Komplettera.`,
    'alt-missing': ({ count }: Counted) =>
      `${plural(count, 'figur saknar', 'figurer saknar')} beskrivning för den som inte ser bilden.`,
    'no-goal-for-priority': () => 'Inget mål visar om prioriteringen ger resultat.',
    'reason-missing': () => 'Skälet till att det inte prioriteras är inte skrivet.',
    'no-steps': () => 'Ordningen har inga steg.',
    'no-measure': () => 'Inget mått hör till målet.',
    'no-action': () => 'Ingen åtgärd leder till målet.',
    'no-component': () =>
      'Kombinationsmålet har inga delar. Lägg till måtten som ska nås samtidigt.',
    'indicator-not-chosen': () => 'Ett krav saknar mått.',
    'value-missing': () =>
      'Målvärdet är inte satt. Skriv det, eller säg vem som fastställer det och när.',
    'day-missing': () => 'Det står inte när målet ska vara klart.',
    'budget-missing': () => 'Det står inte vilken budgettabell målet gäller.',
    'source-missing': () => 'Måttet saknar källa.',
    'measurer-missing': () => 'Ingen ansvarar för att mäta.',
    'what-missing': () => 'Det står inte vad som ska göras.',
    'responsible-missing': () => 'Ansvarig saknas.',
    'time-missing': () => 'Tid saknas: varken datum eller hur ofta.',
    'ends-before-start': () => 'Åtgärden slutar innan den börjar. Rätta datumen.',
    'goal-missing': () => 'Åtgärden hör inte till något mål.',
  },
  targets: {
    'unit-missing': 'Målvärdet saknar enhet. Skriv i måttet vad som räknas.',
    'indicator-missing': 'Målvärdet saknar mått.',
    'unit-twice': 'Samma enhet står två gånger bland målvärdena.',
    'interval-upside-down': 'Intervallet är upp och ned: den undre gränsen är högre än den övre.',
    'points-of-number': 'Procentenheter går bara att räkna på ett mått i procent.',
    'negative-change': 'Ändringen är negativ. Skriv den utan minus och välj riktning.',
  },
  observations: {
    'in-future': ({ count }: Counted) => `${count} utfall har en dag som inte har varit.`,
    duplicate: ({ count }: Counted) => `${count} utfall är dubbla: samma enhet och dag.`,
    'no-value': ({ count }: Counted) => `${count} utfall saknar värde.`,
    'share-incomplete': ({ count }: Counted) =>
      `${count} utfall har bara täljare eller bara nämnare.`,
    'both-values': ({ count }: Counted) =>
      `${count} utfall har både värde och täljare med nämnare.`,
    'denominator-zero': ({ count }: Counted) =>
      `${count} utfall har noll som nämnare, och andelen går inte att räkna.`,
    'too-large': ({ count }: Counted) => `${count} utfall ger en andel som är orimligt stor.`,
  },
  gone: {
    roles: 'Pekar på en funktion som är borttagen. Välj en annan.',
    units: 'Pekar på en enhet som är borttagen. Välj en annan.',
    sections: 'Pekar på ett kapitel som är borttaget.',
    budgets: 'Visar en budgettabell som är borttagen.',
    longTermGoals: 'Pekar på ett långsiktigt mål som är borttaget.',
    priorities: 'Pekar på en prioritering som är borttagen.',
    workOrders: 'Visar en prioriteringsordning som är borttagen.',
    goals: 'Pekar på ett mål som är borttaget.',
    indicators: 'Pekar på ett mått som är borttaget.',
    pictures: 'Visar en bild som är borttagen.',
    other: 'Pekar på något som är borttaget.',
  },
} as const;
