import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { late } from '#renderer/ui/late.tsx';

type Props = { readonly name: string };

const load = async () => Part;

function Part({ name }: Props) {
  return <button type="button">{name}</button>;
}

function StandIn({ name }: Props) {
  return (
    <button type="button" aria-disabled>
      {name}
    </button>
  );
}

test('draws the stand-in at first and the part when it has come', async () => {
  const Late = late(load, StandIn);
  render(<Late name="Meny" />);
  expect(screen.getByRole('button', { name: 'Meny' }).getAttribute('aria-disabled')).toBe('true');
  await expect
    .poll(() => screen.getByRole('button', { name: 'Meny' }).hasAttribute('aria-disabled'))
    .toBe(false);
});

test('draws the part at once where it has come before', async () => {
  const Late = late(load, StandIn);
  const first = render(<Late name="En" />);
  await expect.poll(() => document.querySelector('[aria-disabled]')).toBeNull();
  first.unmount();
  render(<Late name="Två" />);
  expect(screen.getByRole('button', { name: 'Två' }).hasAttribute('aria-disabled')).toBe(false);
});
