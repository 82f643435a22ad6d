import { describe, expect, it } from 'vitest';
import { runsFromTemplate } from '#shared/domain/plan/template-text.ts';
import { FOOTNOTE_SIGN } from '#shared/domain/section/blocks.ts';

describe('runsFromTemplate', () => {
  it('takes a plain string as one run without looks', () => {
    expect(runsFromTemplate('Text')).toEqual([{ text: 'Text' }]);
  });

  it('takes a footnote as a run of its own where it is called', () => {
    expect(runsFromTemplate([{ t: 'Sju' }, { footnote: 'Av åtta.' }])).toEqual([
      { text: 'Sju' },
      { text: FOOTNOTE_SIGN, footnote: 'Av åtta.' },
    ]);
  });

  it('keeps each look, and adds none', () => {
    const runs = runsFromTemplate([
      { t: 'fet', b: true },
      { t: 'kursiv', i: true },
      { t: 'saknas', todo: true },
      { t: 'länk', href: 'https://example.se/' },
      { t: 'vanlig' },
    ]);
    expect(runs).toEqual([
      { text: 'fet', bold: true },
      { text: 'kursiv', italic: true },
      { text: 'saknas', complete: true },
      { text: 'länk', link: 'https://example.se/' },
      { text: 'vanlig' },
    ]);
    expect(runs.map((run) => Object.keys(run).length)).toEqual([2, 2, 2, 2, 1]);
  });
});
