import type { DocumentModel } from '#shared/document/document-model.ts';
import { isoDateSchema } from '#shared/domain/basics/dates.ts';

/** The smallest document that has something to read in it. */
export function smallDocument(sentence: string): DocumentModel {
  return {
    kind: 'verksamhetsplan',
    language: 'sv-SE',
    title: 'Verksamhetsplan 2026',
    authority: 'Polismyndigheten',
    unit: 'Lokalpolisområde Ekvik',
    documentType: 'Verksamhetsplan',
    registrationNumber: '',
    date: isoDateSchema.parse('2026-01-15'),
    workingCopy: false,
    frontMatter: false,
    facts: [],
    blocks: [{ kind: 'paragraph', style: 'normal', runs: [{ text: sentence }] }],
  };
}
