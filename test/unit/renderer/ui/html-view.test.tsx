import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { element } from '#shared/export/html/html-node.ts';
import { HtmlView } from '#renderer/ui/html-view.tsx';

it('shows a picture from its bytes, with its words for who cannot see it', () => {
  const picture = { type: 'image/png', data: 'AAAA' };
  render(
    <HtmlView
      nodes={[element('img', [], { attributes: { picture, alt: 'Torget' } })]}
      looks={{}}
    />,
  );
  expect(screen.getByRole('img', { name: 'Torget' }).getAttribute('src')).toBe(
    'data:image/png;base64,AAAA',
  );
});

it('shows what looks like markup as text', () => {
  render(<HtmlView nodes={[element('p', ['<b>fet</b>'])]} looks={{}} />);
  expect(screen.getByText('<b>fet</b>')).toBeDefined();
});
