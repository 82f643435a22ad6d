import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_PARTS } from '#shared/planfile/limits.ts';
import { unpackPart } from '#shared/planfile/unpack-part.ts';
import { readZipDirectory } from '#shared/planfile/zip-directory.ts';
import { valueOf } from '#test/support/apply.ts';
import { zipOf } from '#test/support/plan-file.ts';

/** Offsets in the only entry of a zip, counted from the end of the file. */
const END_RECORD = 22;

function firstEntry(bytes: Uint8Array): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(bytes.length - END_RECORD + 16, true);
  return new DataView(bytes.buffer, bytes.byteOffset + start);
}

function errorOf(bytes: Uint8Array): unknown {
  const result = readZipDirectory(bytes);
  return result.ok ? null : result.error;
}

test('lists the parts with their sizes, unpacking nothing', () => {
  const parts = valueOf(
    readZipDirectory(zipOf({ 'manifest.json': '{}', 'data/plans.json': '[]' })),
  );
  expect(parts.map(({ name, unpackedSize }) => [name, unpackedSize])).toEqual([
    ['manifest.json', 2],
    ['data/plans.json', 2],
  ]);
});

describe('refuses as unsafe', () => {
  test.each([
    '../plans.json',
    '/etc/plans.json',
    'data\\plans.json',
    'C:plans.json',
    'a/b/c.json',
    'plans.exe',
    '.json',
    'data/',
  ])('the name %j', (name) => {
    expect(errorOf(zipOf({ [name]: '[]' }))).toEqual({ code: 'unsafe', detail: 'name' });
  });

  test('more parts than any plan has', () => {
    const letters = Array.from(
      { length: MAX_PARTS + 1 },
      (_, index) => 'a'.repeat(1 + (index % 60)) + 'b'.repeat(1 + Math.floor(index / 60)),
    );
    const parts = Object.fromEntries(letters.map((name) => [`${name}.json`, '']));
    expect(errorOf(zipOf(parts))).toEqual({ code: 'unsafe', detail: 'parts' });
  });

  test('a part that claims to grow more than deflate can', () => {
    const bytes = zipOf({ 'plans.json': '[]' });
    firstEntry(bytes).setUint32(24, 1024 * 1024, true);
    expect(errorOf(bytes)).toEqual({ code: 'unsafe', detail: 'plans.json' });
  });

  test('a bomb of several honest parts', () => {
    const zeros = new Uint8Array(16 * 1024 * 1024);
    const names = Array.from({ length: 17 }, (_, index) => `${'z'.repeat(index + 1)}.json`);
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, zeros])), { level: 9 });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(errorOf(bytes)).toEqual({ code: 'unsafe', detail: 'size' });
  });

  test('parts that share the same bytes', () => {
    const bytes = zipSync({
      'a.json': [strToU8('x'.repeat(400)), { level: 0 }],
      'b.json': [strToU8('y'), { level: 0 }],
    });
    const view = new DataView(bytes.buffer);
    const start = view.getUint32(bytes.length - END_RECORD + 16, true);
    const second = start + 46 + 'a.json'.length;
    view.setUint32(second + 42, 0, true);
    view.setUint32(second + 20, 400, true);
    view.setUint32(second + 24, 400, true);
    expect(errorOf(bytes)).toEqual({ code: 'unsafe', detail: 'size' });
  });
});

test('refuses a file above the limit without looking into it', () => {
  expect(errorOf(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({ code: 'too-large', detail: '' });
});

test('refuses an encrypted part and an unknown method', () => {
  const encrypted = zipOf({ 'plans.json': '[]' });
  firstEntry(encrypted).setUint16(8, 1, true);
  expect(errorOf(encrypted)).toEqual({ code: 'damaged', detail: 'plans.json' });
  const lzma = zipOf({ 'plans.json': '[]' });
  firstEntry(lzma).setUint16(10, 14, true);
  expect(errorOf(lzma)).toEqual({ code: 'damaged', detail: 'plans.json' });
});

describe('unpackPart', () => {
  test('stops at a part that is larger than it claims', () => {
    const bytes = zipSync({ 'plans.json': new Uint8Array(8 * 1024 * 1024) }, { level: 9 });
    firstEntry(bytes).setUint32(24, 1000, true);
    expect(valueOf(readZipDirectory(bytes)).map(unpackPart)).toEqual([null]);
  });

  test('refuses a part that is smaller than it claims, and one that is not deflated at all', () => {
    const bytes = zipSync(
      { 'plans.json': strToU8('[1,2,3,4,5,6,7,8,9,10]'.repeat(20)) },
      { level: 9 },
    );
    const [part] = valueOf(readZipDirectory(bytes));
    if (part === undefined) throw new Error('No part');
    expect(unpackPart({ ...part, unpackedSize: part.unpackedSize + 1 })).toBeNull();
    expect(unpackPart({ ...part, packed: new Uint8Array(20).fill(255) })).toBeNull();
    expect(unpackPart({ ...part, packed: part.packed.subarray(0, 5) })).toBeNull();
  });
});
