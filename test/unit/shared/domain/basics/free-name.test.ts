import { describe, expect, it } from 'vitest';
import { freeName } from '#shared/domain/basics/free-name.ts';

describe('a free name', () => {
  it('is the name itself while nothing else has it', () => {
    expect(freeName('Budget 2027', ['Budget 2026'])).toBe('Budget 2027');
  });

  it('gets the first number that is not taken', () => {
    expect(freeName('Budget', ['Budget', 'Budget (3)', 'Budget (2)'])).toBe('Budget (4)');
  });
});
