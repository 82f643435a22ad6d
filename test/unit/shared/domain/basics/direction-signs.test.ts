import { expect, it } from 'vitest';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { renderLabel } from '#renderer/platform/render-label.ts';

it('takes away signs that turn the direction, and leaves every letter and every other sign', () => {
  expect(withoutDirectionSigns('”Natt” & <b>\u202Eשלום\u2067 👮‍♀️\u2069')).toBe(
    '”Natt” & <b>שלום 👮‍♀️',
  );
});

it('keeps a name from turning the label that it stands in', () => {
  const params = { name: 'a\u202Eb', before: 'x', after: 'y' };
  expect(renderLabel({ key: 'setAmount', params })).toBe('Ändrade ab: x → y');
});
