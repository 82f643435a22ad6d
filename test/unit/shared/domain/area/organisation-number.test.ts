import { describe, expect, test } from 'vitest';
import { parseOrganisationNumber } from '#shared/domain/area/organisation-number.ts';

describe('parseOrganisationNumber', () => {
  test.each(['202100-0076', '2021000076', ' 202100-0076 ', '202100–0076', '202100 0076'])(
    'reads %j as 202100-0076',
    (input) => {
      expect(parseOrganisationNumber(input)).toEqual({ ok: true, value: '202100-0076' });
    },
  );

  test('leaves an empty field empty', () => {
    expect(parseOrganisationNumber('  ')).toEqual({ ok: true, value: '' });
  });

  test.each([
    ['202100-007A', 'not-a-number'],
    ['20-21000076', 'not-a-number'],
    ['202100-007', 'wrong-length'],
    ['16202100-0076', 'wrong-length'],
    ['162021000076', 'wrong-length'],
    ['202100-0077', 'wrong-check-digit'],
    ['202100-0067', 'wrong-check-digit'],
    ['811218-9876', 'personal-number'],
  ])('refuses %j: %s', (input, error) => {
    expect(parseOrganisationNumber(input)).toEqual({ ok: false, error });
  });
});
