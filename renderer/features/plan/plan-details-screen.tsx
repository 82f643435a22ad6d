import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { DateFields } from './date-fields.tsx';
import { FactFields } from './fact-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import styles from './plan.module.css';
import { PlanTextField } from './plan-text-field.tsx';
import { ReopeningList } from './reopening-list.tsx';
import { SaveAsFile } from './save-as-file.tsx';
import { StatusSteps } from './status-steps.tsx';

/** What the plan says of itself: title page, status, dates, decision; and the plan as a file. */
export function PlanDetailsScreen() {
  const readOnly = useReadOnly();
  const { groups, unionOrganisationsHint, unionMinutesHint, decidedByHint } = text.plan;
  return (
    <>
      <PageHeading title={text.plan.detailsTitle} lead={text.plan.detailsLead} />
      <div className={`${styles['groups']} ${readOnly ? styles['locked'] : ''}`}>
        <FieldGroup title={groups.facts}>
          <FactFields />
        </FieldGroup>
        <FieldGroup title={groups.status}>
          <StatusSteps />
          <ReopeningList />
        </FieldGroup>
        <FieldGroup title={groups.consultation}>
          <DateFields names={['consultationSentOn', 'answersDueOn']} />
        </FieldGroup>
        <FieldGroup title={groups.union}>
          <DateFields names={['unionCooperationOn']} />
          <PlanTextField field="unionOrganisations" description={unionOrganisationsHint} />
          <PlanTextField field="unionMinutes" description={unionMinutesHint} />
        </FieldGroup>
        <FieldGroup title={groups.decision}>
          <DateFields names={['decisionOn', 'validFrom']} />
          <PlanTextField field="decidedBy" description={decidedByHint} />
        </FieldGroup>
        <FieldGroup title={groups.file}>
          <SaveAsFile />
        </FieldGroup>
      </div>
    </>
  );
}
