import { describe, expect, it } from 'vitest';
import { picturesFromTemplate, termsFromTemplate } from '#shared/domain/plan/template-extras.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { aTemplateOwner } from '#test/support/templates.ts';

describe('termsFromTemplate', () => {
  it('makes a row of every term', () => {
    const terms = [{ term: 'APT', explanation: 'Arbetsplatsträff' }];
    expect(termsFromTemplate(terms, aTemplateOwner('t'))).toEqual([
      { id: 't-1', planId: PLAN_ID, term: 'APT', explanation: 'Arbetsplatsträff' },
    ]);
  });
});

describe('picturesFromTemplate', () => {
  it('makes a row of every picture and tells what its key stands for', () => {
    const facts = {
      name: 'karta.png',
      type: 'image/png',
      width: 4,
      height: 3,
      data: 'AAAA',
    } as const;
    const made = picturesFromTemplate([{ key: 'karta', ...facts }], aTemplateOwner('p'));
    expect(made.pictures).toEqual([{ id: 'p-1', planId: PLAN_ID, ...facts }]);
    expect(made.pictureIds.get('karta')).toBe('p-1');
  });
});
