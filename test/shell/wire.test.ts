import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './wire/decode.ts';
import { encode } from './wire/encode.ts';

const roundTrip = (value: unknown): unknown => decode(encode(value));

describe('the wire between page and main process', () => {
  it('carries what structured cloning carries', () => {
    const value = {
      text: 'å',
      numbers: [0, -0, NaN, Infinity],
      nothing: [null, undefined],
      big: 10n ** 30n,
      date: new Date(5),
      map: new Map([['a', new Set([1])]]),
      bytes: new Uint8Array([0, 255]),
      buffer: new Uint8Array([1, 2]).buffer,
      error: new Error('far'),
    };
    expect(roundTrip(value)).toEqual(value);
  });

  it('keeps one object one, also when it holds itself', () => {
    type Ring = { self?: Ring; pair: readonly object[] };
    const shared = {};
    const ring: Ring = { pair: [shared, shared] };
    ring.self = ring;
    // What comes back has the shape of what went in.
    const back = roundTrip(ring) as Ring;
    expect(back.self).toBe(back);
    expect(back.pair[0]).toBe(back.pair[1]);
  });

  it('drops what a class adds, as structured cloning does', () => {
    class Named {
      readonly name = 'plan';
      get shout(): string {
        return this.name.toUpperCase();
      }
    }
    expect(roundTrip(new Named())).toStrictEqual({ name: 'plan' });
  });

  it('treats __proto__ as a key like any other', () => {
    const value: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    // An object went in.
    const back = roundTrip(value) as object;
    expect(Object.keys(back)).toEqual(['__proto__']);
    expect('polluted' in back).toBe(false);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a weak map', new WeakMap()],
  ])('refuses %s in the words of Electron', (_what, value) => {
    expect(() => encode({ value })).toThrow('An object could not be cloned.');
  });

  it('gives back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(roundTrip(value)).toEqual(value);
      }),
    );
  });
});
