import {
  Alert,
  Button,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  TextInput,
  type ComboboxItem,
} from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import type { NewPlanChoice } from './make-plan.ts';
import {
  PLAN_SOURCES,
  readForm,
  startForm,
  suggestedTitle,
  type FormErrors,
  type NewPlanForm,
} from './new-plan-form.ts';
import { plansByArea, sortPlans } from './plan-groups.ts';

type Props = {
  readonly overviews: readonly PlanOverview[];
  /** Set when the dialog was opened to copy a certain plan. */
  readonly copyOf: PlanOverview | null;
  readonly busy: boolean;
  /** False when the plan could not be made; the reason has then been shown. */
  readonly onCreate: (choice: NewPlanChoice) => Promise<boolean>;
  readonly onClose: () => void;
};

const NO_ERRORS: FormErrors = { areaName: null, year: null, title: null, copyOf: null };

/** Asks for area, year, title and what the plan starts from; says once what must stay out of it. */
export function NewPlanDialog({ overviews, copyOf, busy, onCreate, onClose }: Props) {
  const { clock } = usePorts();
  const fields = useRef<HTMLFormElement>(null);
  useReturnFocus();
  const known = sortPlans(overviews).current;
  const [form, setForm] = useState(() =>
    startForm(known, copyOf, Number(clock.today().slice(0, 4))),
  );
  const [errors, setErrors] = useState(NO_ERRORS);
  const change = (patch: Partial<NewPlanForm>) => setForm((old) => ({ ...old, ...patch }));

  useEffect(() => {
    if (errors !== NO_ERRORS)
      fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const choice = readForm(form, overviews);
    setErrors(choice.ok ? NO_ERRORS : choice.error);
    if (choice.ok) void onCreate(choice.value).then((done) => done && onClose());
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={text.start.newDialog.title}
      size={640}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      <form ref={fields} onSubmit={submit} noValidate>
        <Stack gap="md">
          <AreaFields form={form} errors={errors} overviews={overviews} onChange={change} />
          <YearAndTitle form={form} errors={errors} overviews={overviews} onChange={change} />
          <SourceFields form={form} errors={errors} overviews={overviews} onChange={change} />
          <Alert
            icon={<IconShieldLock aria-hidden />}
            color="gray"
            title={text.start.newDialog.keepOutTitle}
          >
            {text.start.newDialog.keepOut}
          </Alert>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.start.newDialog.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {text.start.newDialog.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type FieldProps = {
  readonly form: NewPlanForm;
  readonly errors: FormErrors;
  readonly overviews: readonly PlanOverview[];
  readonly onChange: (patch: Partial<NewPlanForm>) => void;
};

/** Stands for "a new area" in the list of areas; no id looks like this. */
const NEW_AREA = '+';

function AreaFields({ form, errors, overviews, onChange }: FieldProps) {
  const words = text.start.newDialog;
  const areas = plansByArea(overviews).map(({ area }) => area);
  return (
    <>
      {areas.length > 0 && (
        <Select
          label={words.area}
          data={[
            ...areas.map(({ id, name }) => ({ value: id, label: name || text.start.namelessArea })),
            { value: NEW_AREA, label: words.newArea },
          ]}
          value={form.areaId ?? NEW_AREA}
          allowDeselect={false}
          onChange={(chosen) =>
            onChange({ areaId: areas.find(({ id }) => id === chosen)?.id ?? null })
          }
        />
      )}
      {form.areaId === null && (
        <TextInput
          label={words.areaName}
          placeholder={words.areaNamePlaceholder}
          value={form.areaName}
          error={errors.areaName}
          maxLength={300}
          data-autofocus
          onChange={(event) => onChange({ areaName: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function YearAndTitle({ form, errors, overviews, onChange }: FieldProps) {
  const words = text.start.newDialog;
  return (
    <Group align="flex-start" wrap="nowrap">
      <TextInput
        label={words.year}
        inputMode="numeric"
        w={110}
        value={form.year}
        error={errors.year}
        maxLength={4}
        onChange={(event) => onChange({ year: event.currentTarget.value })}
      />
      <TextInput
        label={words.planTitle}
        flex={1}
        value={form.title ?? suggestedTitle(form, overviews)}
        error={errors.title}
        maxLength={300}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
    </Group>
  );
}

function SourceFields({ form, errors, overviews, onChange }: FieldProps) {
  const words = text.start.newDialog;
  const { current, archived } = sortPlans(overviews);
  const plans = [...current, ...archived];
  const sources = PLAN_SOURCES.filter((source) => source !== 'copy' || plans.length > 0);
  return (
    <>
      <Radio.Group
        label={words.from}
        value={form.source}
        onChange={(chosen) =>
          onChange({ source: PLAN_SOURCES.find((source) => source === chosen) ?? 'lpo' })
        }
      >
        <Stack gap="xs" mt={6}>
          {sources.map((source) => (
            <Radio key={source} value={source} {...words.sources[source]} />
          ))}
        </Stack>
      </Radio.Group>
      {form.source === 'copy' && (
        <Select
          label={words.copyOf}
          data={plans.map(planOption)}
          value={form.copyOf}
          error={errors.copyOf}
          onChange={(chosen) =>
            onChange({ copyOf: plans.find(({ plan }) => plan.id === chosen)?.plan.id ?? null })
          }
        />
      )}
    </>
  );
}

function planOption({ plan, area }: PlanOverview): ComboboxItem {
  return { value: plan.id, label: `${plan.title}, ${area.name || text.start.namelessArea}` };
}
