import { plural } from '../plural.ts';

type Counted = { readonly count: number };
type Named = { readonly name: string };

/** Swedish texts of the subject "glossary": the terms that the plan explains. */
export const glossary = {
  title: 'Begreppsförklaringar',
  lead: 'Ord och förkortningar som alla läsare kanske inte känner till. De skrivs ut där du infogar begreppsförklaringarna i texten.',
  emptyTitle: 'Inga begrepp är förklarade än',
  emptyText:
    'Här samlar du ord och förkortningar som behöver förklaras, och ser var i planen de används. Du kan också markera ett ord i texten och lägga till det därifrån.',
  add: 'Lägg till begrepp',
  term: 'Begrepp',
  explanation: 'Förklaring',
  uses: 'Används i texten',
  termOf: ({ number }: { readonly number: number }) => `Begrepp ${number}`,
  explanationOf: ({ name }: Named) => `Förklaring av ${name}`,
  unnamed: 'begreppet utan namn',
  used: ({ count, chapters }: Counted & { readonly chapters: number }) =>
    `${plural(count, 'gång', 'gånger')} i ${plural(chapters, 'kapitel', 'kapitel')}`,
  goTo: ({ chapter, count }: Counted & { readonly chapter: string }) =>
    `${chapter}: ${plural(count, 'gång', 'gånger')}`,
  unused: 'Används inte i texten',
  tools: 'Åtgärder',
  remove: ({ name }: Named) => `Ta bort ${name}`,
  removed: ({ name }: Named) => `Tog bort ${name}.`,
  /** From a selection in the text of a chapter. */
  fromText: {
    name: 'Lägg till i begreppsförklaringar',
    selectFirst: 'Markera först ordet som ska förklaras, högst 300 tecken.',
    known: ({ name }: Named) => `${name} finns redan bland begreppen.`,
    added: ({ name }: Named) => `${name} är tillagt bland begreppen.`,
    explain: 'Skriv förklaringen',
  },
  document: {
    term: 'Begrepp',
    explanation: 'Förklaring',
    none: 'Planen har inga begreppsförklaringar.',
  },
} as const;
