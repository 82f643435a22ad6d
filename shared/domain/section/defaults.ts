import type { PlanId, SectionId } from '../basics/ids.ts';
import type { Section } from './schema.ts';

/** An empty section. Its place is set by whoever puts it into the tree. */
export function newSection(id: SectionId, planId: PlanId, heading: string): Section {
  return {
    id,
    planId,
    parentId: null,
    position: 0,
    heading,
    numbered: true,
    guide: '',
    ownerId: null,
    ready: false,
    blocks: [],
  };
}
