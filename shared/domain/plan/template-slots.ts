/** What a template cannot know before someone uses it. */
export type TemplateSlots = {
  /** The chief's title as a function has it, "Länspolismästare". */
  readonly chiefTitle: string;
  readonly areaName: string;
  readonly year: number;
};

/**
 * Fills the slots `{chef}`, `{titel}`, `{område}` and `{år}` of a template's text. `{chef}` becomes the title in
 * definite form ("Länspolismästaren prioriterar"); a template writes no genitive after it, so any title fits. `{titel}`
 * is the title as it stands.
 */
export function fillSlots(text: string, { chiefTitle, areaName, year }: TemplateSlots): string {
  return text
    .replaceAll('{chef}', () => definiteTitle(chiefTitle))
    .replaceAll('{titel}', () => chiefTitle)
    .replaceAll('{område}', () => areaName)
    .replaceAll('{år}', String(year));
}

/**
 * The definite form of a title in Swedish: "Chef för lokalpolisområdet" → "Chefen för lokalpolisområdet".
 * A title that opens with another word than its noun ("Operativ chef") is left alone: wrong grammar reads worse
 * than none.
 */
export function definiteTitle(title: string): string {
  const [noun = '', next = '', ...rest] = title.trim().split(/\s+/);
  if (next !== '' && !PREPOSITIONS.has(next)) return title.trim();
  return [definiteNoun(noun), next, ...rest].join(' ').trim();
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['för', 'i', 'inom', 'på', 'vid']);

function definiteNoun(noun: string): string {
  if (noun === '' || /(en|an|et)$/i.test(noun)) return noun;
  if (/råd$/i.test(noun)) return `${noun}et`;
  return /[aeo]$/i.test(noun) ? `${noun}n` : `${noun}en`;
}
