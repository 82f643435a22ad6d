import { describe, expect, it } from 'vitest';
import { findDanglingReferences } from '#shared/domain/plan/references.ts';
import { withoutStrangers } from '#shared/domain/plan/without-strangers.ts';
import { planFromShipped } from '#test/support/resources.ts';

describe('withoutStrangers', () => {
  const { rows } = planFromShipped('sample/hogby-tallnas-2027');
  const bare = withoutStrangers(rows);

  it('leaves no trace of the functions and units of the area', () => {
    expect(findDanglingReferences({ ...bare, units: [], roles: [] })).toEqual([]);
  });

  it('keeps every chapter, priority, goal and action, and what was measured of the whole area', () => {
    const kept = ['sections', 'priorities', 'goals', 'targets', 'indicators', 'actions'] as const;
    expect(kept.map((table) => bare[table].length)).toEqual(
      kept.map((table) => rows[table].length),
    );
    expect(bare.observations).toEqual(rows.observations.filter(({ unitId }) => unitId === null));
    expect(bare.observations.length).toBeGreaterThan(0);
  });
});
