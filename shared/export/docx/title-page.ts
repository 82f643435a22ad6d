import { Paragraph, type FileChild } from 'docx';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { COLORS } from './colors.ts';
import { renderFacts } from './facts.ts';
import { mm } from './measures.ts';
import { rule } from './rules.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { tableEnd } from './tables.ts';

/** Authority at the top, the title a third down the page, the facts at its foot. */
export function renderTitlePage(model: DocumentModel): readonly FileChild[] {
  return [
    new Paragraph({
      style: STYLE.titleAuthority,
      border: { top: { ...rule(36, COLORS.accent), space: 10 } },
      children: [plainRun(model.authority)],
    }),
    new Paragraph({
      style: STYLE.title,
      spacing: { before: mm(60) },
      children: [plainRun(model.title)],
    }),
    new Paragraph({
      style: STYLE.titleUnit,
      spacing: { after: mm(82) },
      children: [plainRun(model.unit)],
    }),
    renderFacts(model.facts, { keepNext: false }),
  ];
}

/** The opening of a short document: its title and facts above the text. */
export function renderTitleBlock(model: DocumentModel): readonly FileChild[] {
  return [
    new Paragraph({ style: STYLE.title, children: [plainRun(model.title)] }),
    renderFacts(model.facts, { keepNext: false }),
    tableEnd(),
  ];
}
