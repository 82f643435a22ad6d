import { describe, expect, it } from 'vitest';
import { goalIdSchema } from '#shared/domain/basics/ids.ts';
import { actionsFromTemplate } from '#shared/domain/plan/template-actions.ts';
import { anAction } from '#test/support/actions.ts';
import { aTemplate, aTemplateOwner } from '#test/support/templates.ts';

describe('actionsFromTemplate', () => {
  it('leaves open what is not said', () => {
    const { actions } = aTemplate({ actions: [{ what: 'Kontroller' }] });
    expect(actionsFromTemplate(actions, aTemplateOwner('a'), new Map())).toEqual([
      { ...anAction('a-1'), what: 'Kontroller' },
    ]);
  });

  it('points at the goal and the functions, in the order of the file', () => {
    const { actions } = aTemplate({
      actions: [
        { what: 'Först', goal: 'lugn', responsible: 'chef', reportTo: 'chef', status: 'done' },
        { what: 'Sedan', responsible: 'stranger' },
      ],
    });
    const goalIds = new Map([['lugn', goalIdSchema.parse('goal')]]);
    const [first, second] = actionsFromTemplate(actions, aTemplateOwner('a'), goalIds);
    expect(first).toMatchObject({
      goalId: 'goal',
      responsibleId: 'boss',
      reportToId: 'boss',
      status: 'done',
      position: 1024,
    });
    expect(second).toMatchObject({ goalId: null, responsibleId: null, position: 2048 });
  });
});
