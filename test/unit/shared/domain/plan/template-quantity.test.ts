import { describe, expect, it } from 'vitest';
import { quantityOf, templateFigureSchema } from '#shared/domain/plan/template-quantity.ts';

describe('templateFigureSchema', () => {
  it.each([0, 7.5, 22.5, -0.0001, 17_400])('takes %d', (figure) => {
    expect(templateFigureSchema.safeParse(figure).success).toBe(true);
  });

  it.each([0.00001, 1e12, Number.NaN])('refuses %d', (figure) => {
    expect(templateFigureSchema.safeParse(figure).success).toBe(false);
  });
});

describe('quantityOf', () => {
  it('counts in ten-thousandths', () => {
    expect([quantityOf(7.5), quantityOf(-0.0001), quantityOf(null)]).toEqual([75_000, -1, null]);
  });
});
