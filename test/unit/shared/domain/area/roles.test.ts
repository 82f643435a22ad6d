import { expect, test } from 'vitest';
import { sortRoles } from '#shared/domain/area/roles.ts';
import { aRole } from '#test/support/rows.ts';

test('sortRoles keeps the given order, and equal positions in Swedish order', () => {
  const roles = [
    aRole('1', { title: 'Ölandschef', position: 2 }),
    aRole('2', { title: 'Ansvarig', position: 2 }),
    aRole('3', { title: 'Zonchef', position: 1 }),
  ];
  expect(sortRoles(roles).map(({ title }) => title)).toEqual(['Zonchef', 'Ansvarig', 'Ölandschef']);
});
