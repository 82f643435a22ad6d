import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';

function Panel({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus();
  return (
    <button type="button" onClick={onClose}>
      close
    </button>
  );
}

function Page({ once = false }: { readonly once?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <main tabIndex={-1}>
      {!(once && isOpen) && (
        <button type="button" onClick={() => setIsOpen(true)}>
          open
        </button>
      )}
      <input aria-label="elsewhere" onFocus={() => setIsOpen(false)} />
      {isOpen && <Panel onClose={() => setIsOpen(false)} />}
    </main>
  );
}

const focused = (): Element | null => document.activeElement;

it('focus goes back to where it was when the panel came', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  await userEvent.click(screen.getByRole('button', { name: 'close' }));
  expect(focused()).toBe(screen.getByRole('button', { name: 'open' }));
});

it('focus that has gone elsewhere stays there', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  await userEvent.click(screen.getByLabelText('elsewhere'));
  expect(focused()).toBe(screen.getByLabelText('elsewhere'));
});

it('focus goes to the content when what had it is gone as well', async () => {
  render(<Page once />);
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  await userEvent.click(screen.getByRole('button', { name: 'close' }));
  expect(focused()).toBe(screen.getByRole('main'));
});
