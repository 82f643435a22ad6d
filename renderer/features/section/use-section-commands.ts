import { useMemo } from 'react';
import type { Change } from '#shared/change/change.ts';
import {
  addSection,
  deleteSection,
  moveSection,
  renameSection,
  stepSection,
} from '#shared/change/section-changes.ts';
import { sectionIdSchema, type SectionId } from '#shared/domain/basics/ids.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import type { MoveRefusal, SectionPlace, SectionStep } from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';

/** What can be done to the chapters as wholes. Each says why when it could not be done. */
export type SectionCommands = {
  /** The new section's id, or null when it could not be added. */
  readonly add: (heading: string, place: SectionPlace) => SectionId | null;
  readonly move: (id: SectionId, place: SectionPlace) => boolean;
  readonly step: (id: SectionId, step: SectionStep) => boolean;
  readonly rename: (section: Section, heading: string) => boolean;
  readonly remove: (section: Section) => boolean;
};

/** The chapter commands on the open plan as it stands. */
export function useSectionCommands(): SectionCommands {
  const state = usePlanState();
  const dispatch = useDispatch();
  const remove = useRemove();
  const { newId } = usePorts();
  return useMemo(() => {
    const make = (change: Result<Change, MoveRefusal>): boolean => {
      if (!change.ok) notifyFailure(text.section.refusals[change.error]);
      return change.ok && dispatch(change.value);
    };
    return {
      add(heading, place) {
        const id = sectionIdSchema.parse(newId());
        return make(addSection(state, { id, heading, place })) ? id : null;
      },
      move: (id, place) => make(moveSection(state, id, place)),
      step: (id, step) => make(stepSection(state, id, step)),
      rename: (section, heading) => dispatch(renameSection(section, heading)),
      remove(section) {
        const change = deleteSection(state, section);
        const name = section.heading === '' ? text.section.untitled : section.heading;
        const below = change.operations.length - 1;
        const message = text.section.tree.removed({ name, below });
        return remove({ change, message, restoredAs: 'restoreSection' });
      },
    };
  }, [state, dispatch, remove, newId]);
}
