import { z } from 'zod';

/** How often something is measured or done; "once" is a single time, "asNeeded" has no beat. */
export const rhythmSchema = z.enum([
  'weekly',
  'monthly',
  'quarterly',
  'tertial',
  'halfYearly',
  'yearly',
  'once',
  'asNeeded',
]);
