import { z } from 'zod';
import {
  actionStatusSchema,
  commitmentSchema,
  horizonSchema,
  signalSchema,
  type Action,
} from '../action/schema.ts';
import { isoDateSchema } from '../basics/dates.ts';
import { actionIdSchema, type GoalId } from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { rhythmSchema } from '../basics/rhythm.ts';
import { noteSchema } from '../basics/text-fields.ts';
import { idOrNull } from './template-keys.ts';
import { functionOf, type TemplateOwner } from './template-owner.ts';

const said = noteSchema.default('');
const date = isoDateSchema.nullable().default(null);
const key = z.string().nullable().default(null);

/** An action in a template. What is left out is not said. */
export const templateActionSchema = z.strictObject({
  what: noteSchema.min(1),
  goal: key,
  operativeTarget: said,
  responsible: key,
  from: date,
  to: date,
  rhythm: rhythmSchema.nullable().default(null),
  resources: said,
  commitments: z.array(commitmentSchema).default([]),
  financing: said,
  followUp: said,
  reportTo: key,
  reportBy: date,
  horizon: horizonSchema.nullable().default(null),
  status: actionStatusSchema.default('planned'),
  signal: signalSchema.nullable().default(null),
  followUpNote: said,
  followedUpOn: date,
});
export type TemplateAction = z.infer<typeof templateActionSchema>;

/** The actions of a new plan. References must have been checked. */
export function actionsFromTemplate(
  actions: readonly TemplateAction[],
  owner: TemplateOwner,
  goalIds: ReadonlyMap<string, GoalId>,
): readonly Action[] {
  const positions = spreadPositions(actions.length);
  return actions.map(({ goal, responsible, reportTo, ...facts }, index) => ({
    ...facts,
    id: actionIdSchema.parse(owner.newId()),
    planId: owner.planId,
    position: positions[index] ?? 0,
    goalId: idOrNull(goalIds, goal),
    responsibleId: functionOf(owner, responsible),
    reportToId: functionOf(owner, reportTo),
  }));
}
