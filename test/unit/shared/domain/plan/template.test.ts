import { describe, expect, it } from 'vitest';
import { templateSchema } from '#shared/domain/plan/template.ts';
import { aTemplate } from '#test/support/templates.ts';

const refusedAt = (template: unknown): readonly string[] =>
  templateSchema.safeParse(template).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('templateSchema', () => {
  it('fills in what a short section leaves out', () => {
    const { sections } = aTemplate({ sections: [{ key: 'a', heading: 'A' }] });
    expect(sections).toEqual([
      {
        key: 'a',
        heading: 'A',
        numbered: true,
        guide: '',
        owner: null,
        ready: false,
        body: [],
        children: [],
      },
    ]);
  });

  it('leaves every date of the plan open when the file has none', () => {
    expect(Object.values(aTemplate().plan.dates)).toEqual([null, null, null, null, null]);
  });

  it('refuses a field it does not know', () => {
    expect(refusedAt({ ...aTemplate(), colour: 'blue' })).toEqual(['']);
  });

  it('refuses a date that is not in the calendar', () => {
    const { plan } = aTemplate();
    const dates = { validFrom: '2027-02-30' };
    expect(refusedAt({ ...aTemplate(), plan: { ...plan, dates } })).toEqual([
      'plan.dates.validFrom',
    ]);
  });

  it('refuses a table whose rows are not as wide as its header', () => {
    const body = [{ table: { header: ['a', 'b'], rows: [['1', '2'], ['3']] } }];
    const sections = [{ key: 'a', heading: 'A', body }];
    expect(refusedAt({ ...aTemplate(), sections })).toEqual(['sections.0.body.0.table']);
  });

  it('refuses a link that is not for web, mail or phone', () => {
    const body = [{ text: [{ t: 'här', href: 'javascript:alert(1)' }] }];
    const sections = [{ key: 'a', heading: 'A', body }];
    expect(refusedAt({ ...aTemplate(), sections })).toEqual(['sections.0.body.0.text.0.href']);
  });
});
