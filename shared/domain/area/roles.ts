import { compareSwedish } from '../basics/swedish-order.ts';
import type { Role } from './schema.ts';

/** Functions in their order; equal positions (two merged files) in Swedish order of titles. */
export function sortRoles(roles: Iterable<Role>): readonly Role[] {
  return [...roles].toSorted(
    (left, right) =>
      left.position - right.position ||
      compareSwedish(left.title, right.title) ||
      (left.id < right.id ? -1 : 1),
  );
}
