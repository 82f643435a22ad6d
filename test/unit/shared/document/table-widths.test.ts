import { describe, expect, it } from 'vitest';
import { askWidth, fitColumns } from '#shared/document/table-widths.ts';

const figures = (header: string) => askWidth([header, '1\u00A0377'], 'right');
const labels = askWidth(['Övriga personalkostnader', 'Intäkter'], 'left');

describe('fitColumns', () => {
  it('gives a table of few figures half the page rather than all of it', () => {
    const { share, dense, landscape } = fitColumns([
      askWidth(['Län', 'Kalmar'], 'left'),
      figures('Antal'),
    ]);
    expect({ share, dense, landscape }).toEqual({ share: 0.5, dense: false, landscape: false });
  });

  it('gives sentences the whole page, and short columns what they need', () => {
    const { columns, share } = fitColumns([
      askWidth(['APT'], 'left'),
      askWidth(
        ['Våldsbrott, övriga brott mot person, tillgrepp, skadegörelse och annat. '.repeat(2)],
        'left',
      ),
    ]);
    expect(share).toBe(1);
    expect((columns[1]?.width ?? 0) / (columns[0]?.width ?? 1)).toBeGreaterThan(8);
  });

  it('takes smaller print before it turns the page, and turns the page before words break', () => {
    const tried = [4, 7, 9, 12].map((count) => {
      const { dense, landscape } = fitColumns([
        labels,
        ...Array.from({ length: count }, () => figures('Preliminär 2014')),
      ]);
      return `${count}:${dense ? ' dense' : ''}${landscape ? ' landscape' : ''}`;
    });
    expect(tried).toEqual(['4:', '7: dense', '9: landscape', '12: dense landscape']);
  });

  it('leaves every column room for its longest word as long as a page allows', () => {
    const asked = [labels, figures('Utfallsprognos 2013'), figures('Utfallsprognos 2013')];
    const { columns } = fitColumns(asked);
    expect(columns.every(({ width }, index) => width >= (asked[index]?.least ?? 0))).toBe(true);
  });
});

describe('askWidth', () => {
  it('asks for less for narrow letters than for wide ones', () => {
    expect(askWidth(['illiterat'], 'left').least).toBeLessThan(
      askWidth(['mammammam'], 'left').least,
    );
  });

  it('lets a column of sentences wrap instead of asking for ever more', () => {
    const long = askWidth(['ord '.repeat(100)], 'left');
    expect(long.wanted).toBe(askWidth(['ord '.repeat(200)], 'left').wanted);
  });
});
