import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Role } from '#shared/domain/area/schema.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aHolder, aPlan, aRole, day } from '#test/support/rows.ts';

const roles = [
  aRole('o', { title: 'Områdespolis', position: 1 }),
  aRole('a', { title: 'Alkoholhandläggare', position: 2 }),
];
const holders = [
  aHolder('1', 'o', { name: 'Åsa <Ek>' }),
  aHolder('2', 'a', { name: 'Bo', to: day('2025-12-31') }),
];

function openSelect(value: string | null, plan = aPlan()) {
  const chosen: (Role | null)[] = [];
  renderWithPlan(
    <RoleSelect
      label="Ansvarig"
      value={value === null ? null : functionIdSchema.parse(value)}
      onChoose={(role) => chosen.push(role)}
    />,
    { roles, holders, plans: [plan] },
  );
  return {
    user: userEvent.setup(),
    field: screen.getByRole('combobox', { name: 'Ansvarig' }),
    chosen: () => chosen.map((role) => role?.id ?? null),
  };
}

const options = (): readonly (string | null)[] =>
  screen.getAllByRole('option').map(({ textContent }) => textContent);

it('offers nobody first, then the functions in Swedish order with those who hold them today', async () => {
  const { user, field } = openSelect(null);
  await user.click(field);
  expect(options()).toEqual(['Ingen', 'Alkoholhandläggare', 'OmrådespolisÅsa <Ek>']);
});

it('finds a function by its title and by its holder, over what stands in the field', async () => {
  const { user, field, chosen } = openSelect(null);
  await user.click(field);
  await user.keyboard('åsa');
  expect(options()).toEqual(['OmrådespolisÅsa <Ek>']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen()).toEqual(['o']);
});

it('takes the choice away with Ingen', async () => {
  const { user, field, chosen } = openSelect('a');
  await user.click(field);
  await user.click(screen.getByRole('option', { name: 'Ingen' }));
  expect(chosen()).toEqual([null]);
});

it('says that the chosen function has been deleted', () => {
  openSelect('gone');
  expect(screen.getByText('Funktionen är borttagen. Välj en annan.')).toBeDefined();
});

it('changes nothing in an adopted plan', async () => {
  const { user, field, chosen } = openSelect('a', aPlan({ status: 'adopted' }));
  await user.click(field);
  await user.keyboard('område{ArrowDown}{Enter}');
  expect(chosen()).toEqual([]);
  expect(field).toHaveProperty('value', 'Alkoholhandläggare');
});
