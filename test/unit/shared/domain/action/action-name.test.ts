import { expect, test } from 'vitest';
import { actionName } from '#shared/domain/action/action-name.ts';

test('actionName is the first line that is written', () => {
  expect(actionName({ what: ' Träffa skolan\nvarje termin ' })).toBe('Träffa skolan');
  expect(actionName({ what: ' ' })).toBe('');
});

test('actionName cuts a long text between words', () => {
  const what = `${'ord '.repeat(17)}ordet som inte får plats`;
  expect(actionName({ what })).toBe(`${'ord '.repeat(17).trim()} …`);
  expect(actionName({ what: 'x'.repeat(100) })).toBe(`${'x'.repeat(70)} …`);
});
