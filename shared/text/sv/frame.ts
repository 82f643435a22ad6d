import { plural } from '../plural.ts';

/** Swedish texts of the frame around every screen: menu, top bar, messages that belong to no subject. */
export const frame = {
  appName: 'Områdesplan',
  failureTitle: 'Det gick inte',
  close: 'Stäng',
  skipToContent: 'Hoppa till innehållet',
  mainMenu: 'Huvudmeny',
  topBar: 'Verktygsrad',
  content: 'Innehåll',
  startPage: 'Start',
  about: 'Om Områdesplan',
  switchPlan: 'Byt plan',
  groups: {
    plan: 'Planen',
    documents: 'Dokument',
  },
  subjects: {
    verksamhetsplan: 'Verksamhetsplan',
    prioriteringar: 'Prioriteringar',
    mal: 'Mål',
    atgarder: 'Åtgärder',
    budget: 'Budget',
    begrepp: 'Begreppsförklaringar',
    planuppgifter: 'Planuppgifter',
    organisation: 'Organisation',
    granska: 'Granska',
    forhandsvisning: 'Förhandsvisning',
  },
  undo: 'Ångra',
  restore: 'Lägg tillbaka',
  redo: 'Gör om',
  undoNamed: ({ label }: { readonly label: string }) => `Ångra: ${label}`,
  redoNamed: ({ label }: { readonly label: string }) => `Gör om: ${label}`,
  nothingToUndo: 'Inget att ångra',
  nothingToRedo: 'Inget att göra om',
  search: 'Sök',
  searchPlaceholder: 'Sök i text, prioriteringar, mål, åtgärder, budget och funktioner …',
  searchNothing: 'Inget hittades. Pröva ett kortare ord.',
  searchIn: {
    sections: 'Avsnitt',
    priorities: 'Prioriteringar',
    goals: 'Mål',
    actions: 'Åtgärder',
    budgets: 'Budget',
    roles: 'Funktioner',
    screens: 'Gå till',
    plans: 'Planer',
  },
  completeCount: ({ count }: { readonly count: number }) =>
    plural(count, 'ställe att komplettera', 'ställen att komplettera'),
  export: 'Exportera',
  theme: 'Utseende',
  themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  help: 'Kortkommandon',
  saving: 'Sparar …',
  savedAt: ({ when }: { readonly when: string }) => `Sparat ${when}`,
  savedNever: 'Inget ändrat ännu',
  allSaved: ({ when }: { readonly when: string }) => `Allt är redan sparat ${when}.`,
  allSavedNever: 'Allt är sparat. Inget har ändrats.',
  notSaved: ({ when }: { readonly when: string }) => `Inte sparat sedan ${when}. Försöker igen.`,
  notSavedAdvice:
    'Det du har skrivit finns kvar här. Stäng inte programmet. Finns det plats på disken?',
  readOnly:
    'Planen är låst för ändringar. Öppna den igen under Planuppgifter om något måste ändras.',
  quarantined: ({ count }: { readonly count: number }) =>
    `${plural(count, 'post i planen kunde inte läsas och har lagts', 'poster i planen kunde inte läsas och har lagts')} åt sidan. Inget är borttaget.`,
  quarantinedShow: 'Visa vad som lagts åt sidan',
  quarantinedTable: ({ table, reason }: { readonly table: string; readonly reason: string }) =>
    `Tabell ${table}, fält som inte går att läsa: ${reason}`,
  clearDate: 'Ta bort datumet',
  datePlaceholder: 'ÅÅÅÅ-MM-DD',
  dateErrors: {
    'not-a-date': 'Det där är inte ett datum. Skriv år-månad-dag, till exempel 2026-05-31.',
    'no-such-day': 'Den dagen finns inte i kalendern. Kontrollera månad och dag.',
    'year-out-of-range': 'Året måste ligga mellan 1900 och 2199.',
  },
  secondWindow:
    'Områdesplan är redan öppet i en annan flik. Här kan du läsa men inte ändra. Stäng den andra fliken och läs om den här.',
  refusal: {
    'second-window':
      'Områdesplan är öppet i en annan flik, så inget kan ändras här. Stäng den andra fliken och läs om den här.',
    'read-only':
      'Planen är fastställd eller avslutad och kan inte ändras. Öppna den igen under Planuppgifter först.',
    'row-missing': 'Det du ville ändra finns inte längre. Uppdatera sidan och försök igen.',
    'row-exists': 'Det finns redan. Inget har ändrats.',
    'value-changed':
      'Värdet har ändrats på annat sätt sedan dess, så steget går inte att ångra. Ändra för hand.',
    'invalid-row': 'Värdet är inte tillåtet där. Texten kan vara för lång. Inget har ändrats.',
  },
  screenFailed: 'Den här sidan kunde inte visas',
  screenFailedAdvice:
    'Planen är kvar och allt som var sparat är sparat. Försök igen eller gå till en annan sida. Händer det igen: spara planen som fil.',
  tryAgain: 'Försök igen',
  gate: {
    opening: 'Öppnar dina planer …',
    title: 'Planerna kunde inte öppnas',
    'newer-program':
      'Planerna på den här datorn är skrivna av en nyare version av programmet. Installera den versionen. Inget har ändrats.',
    'cannot-open':
      'Databasen på den här datorn svarar inte. Stäng andra fönster med programmet, kontrollera att disken inte är full och försök igen. Inget har ändrats.',
    'plan-missing': 'Planen finns inte på den här datorn. Den kan ha öppnats på en annan dator.',
    'plan-unreadable': 'Planen kunde inte läsas just nu. Inget har ändrats. Försök igen.',
    toStart: 'Till startsidan',
  },
  shortcutsTitle: 'Kortkommandon',
  wordKeys: {
    label: 'Fet, kursiv och sök i text',
    swedish: 'Som i svenska Word: Ctrl+F fet, Ctrl+K kursiv, Ctrl+B sök',
    english: 'Som i engelska Word: Ctrl+B fet, Ctrl+I kursiv, Ctrl+F sök',
  },
  shortcuts: [
    { keys: 'Ctrl+Z, Ctrl+Y', does: 'Ångra, gör om' },
    { keys: 'F3 eller Ctrl+Skift+F', does: 'Sök i allt' },
    { keys: 'Ctrl+Skift+O', does: 'Byt plan' },
    { keys: 'Ctrl+O', does: 'Öppna en planfil' },
    { keys: 'Ctrl+S', does: 'Se när det senast sparades' },
    { keys: 'F6', does: 'Flytta mellan meny, verktygsrad och innehåll' },
    { keys: 'Alt+1, Alt+2', does: 'Gå till en grupp i menyn' },
    { keys: 'Alt+↑, Alt+↓', does: 'Flytta en rad eller ett avsnitt' },
    { keys: 'Ctrl+Skift+K', does: 'I text: märk att något ska kompletteras' },
    { keys: 'Tabb, Skift+Tabb', does: 'I en lista: flytta in, flytta ut' },
    { keys: 'F2', does: 'Byt namn på ett avsnitt, ändra en cell' },
    { keys: 'Delete', does: 'Ta bort det markerade avsnittet, töm en cell' },
    { keys: 'Esc', does: 'Lämna utan att ändra' },
    { keys: '?', does: 'Visa den här listan' },
  ],
} as const;
