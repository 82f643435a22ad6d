import { describe, expect, it } from 'vitest';
import { definiteTitle, fillSlots } from '#shared/domain/plan/template-slots.ts';

describe('definiteTitle', () => {
  it.each([
    ['Länspolismästare', 'Länspolismästaren'],
    ['Lokalpolisområdeschef', 'Lokalpolisområdeschefen'],
    ['Polisintendent', 'Polisintendenten'],
    ['Regionpolisråd', 'Regionpolisrådet'],
    ['Chef för lokalpolisområdet', 'Chefen för lokalpolisområdet'],
    ['Chef  vid  enheten ', 'Chefen vid enheten'],
  ])('writes %s as %s', (title, definite) => {
    expect(definiteTitle(title)).toBe(definite);
  });

  it.each(['Chefen', 'Länspolismästaren', 'Operativ chef', 'Polismästare Norrvik', ''])(
    'leaves "%s" alone',
    (title) => {
      expect(definiteTitle(title)).toBe(title);
    },
  );
});

describe('fillSlots', () => {
  const slots = { chiefTitle: 'Chef för området', areaName: 'Norrvik $& Co', year: 2027 };

  it('fills every slot, as often as it stands there', () => {
    expect(fillSlots('{chef} prioriterar {år}, {år} i {område} ({titel})', slots)).toBe(
      'Chefen för området prioriterar 2027, 2027 i Norrvik $& Co (Chef för området)',
    );
  });

  it('leaves other braces as they are', () => {
    expect(fillSlots('{annat} {}', slots)).toBe('{annat} {}');
  });
});
