import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from '#shared/change/same-value.ts';
import { packPlanFile } from '#shared/planfile/pack.ts';
import { unpackPlanFile } from '#shared/planfile/unpack.ts';
import { forgedFile, planFileContent } from '#test/support/plan-file.ts';

const packed = packPlanFile(planFileContent());
const { rows } = planFileContent();

/** What opening the bytes comes to; "altered" would be a plan that is not the one that was packed. */
function verdict(bytes: Uint8Array): 'refused' | 'whole' | 'altered' {
  const result = unpackPlanFile(bytes);
  if (!result.ok) return 'refused';
  return sameValue(result.value.rows, rows) ? 'whole' : 'altered';
}

function opensWholeOrNotAtAll(bytes: Uint8Array): void {
  expect(['refused', 'whole']).toContain(verdict(bytes));
}

const place = fc.nat(packed.length - 1);

test('bytes changed anywhere give the plan or an error, never a throw and never another plan', () => {
  const edits = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(edits, (changes) => {
      const bytes = packed.slice();
      for (const [at, value] of changes) bytes[at] = value;
      opensWholeOrNotAtAll(bytes);
    }),
    { numRuns: 500 },
  );
});

test('a file that is cut, doubled or has a piece moved gives the plan or an error', () => {
  fc.assert(
    fc.property(place, place, place, (from, to, target) => {
      const piece = packed.slice(Math.min(from, to), Math.max(from, to));
      opensWholeOrNotAtAll(packed.slice(0, from));
      opensWholeOrNotAtAll(
        Uint8Array.from([...packed.slice(0, target), ...piece, ...packed.slice(target)]),
      );
    }),
    { numRuns: 200 },
  );
});

test('any bytes at all give an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(unpackPlanFile(bytes).ok).toBe(false);
    }),
  );
});

test('any JSON in any part, with sums that agree, is parsed before it is believed', () => {
  const parts = fc.constantFrom('plans', 'sections', 'areas', 'budgetCells', 'holders');
  fc.assert(
    fc.property(parts, fc.jsonValue(), fc.jsonValue(), (table, content, manifestField) => {
      const name = `data/${table}.json`;
      expect(unpackPlanFile(forgedFile({ [name]: JSON.stringify([content, content]) })).ok).toBe(
        false,
      );
      expect(unpackPlanFile(forgedFile({}, { parts: manifestField })).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});
