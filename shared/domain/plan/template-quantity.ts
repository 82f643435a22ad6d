import { z } from 'zod';
import { ONE, quantity, quantitySchema, type Quantity } from '../basics/quantity.ts';

/** A figure as a template writes it, 7.5; at most four decimals, as a quantity holds. */
export const templateFigureSchema = z
  .number()
  .refine((figure) => quantitySchema.safeParse(scaled(figure)).success)
  .refine((figure) => scaled(figure) / ONE === figure);

/** The quantity that a figure of a template stands for. */
export function quantityOf(figure: number | null): Quantity | null {
  return figure === null ? null : quantity(scaled(figure));
}

function scaled(figure: number): number {
  return Math.round(figure * ONE);
}
