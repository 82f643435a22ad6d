import { Select } from '@mantine/core';
import { HANDLINGSPLAN_ORDERS, type DocumentChoice } from '#shared/document/compose-options.ts';
import { documentKindSchema } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { RoleSelect } from '#renderer/ui/role-select.tsx';

const words = text.document;

type Props = {
  readonly choice: DocumentChoice;
  readonly onChoose: (choice: DocumentChoice) => void;
};

/** Which document of the plan. */
export function KindSelect({ choice, onChoose }: Props) {
  return (
    <Select
      label={words.chooseKind}
      data={documentKindSchema.options.map((value) => ({ value, label: words.kinds[value] }))}
      value={choice.kind}
      allowDeselect={false}
      onChange={(kind) => onChoose({ ...choice, kind: documentKindSchema.parse(kind) })}
    />
  );
}

/** How a document that can be made in several ways is to be made; nothing for the others. */
export function DocumentWays({ choice, onChoose }: Props) {
  switch (choice.kind) {
    case 'handlingsplan':
      return <OrderSelect choice={choice} onChoose={onChoose} />;
    case 'minlista':
      return (
        <RoleSelect
          label={words.ways.function}
          value={choice.functionId}
          nobody={words.ways.everybody}
          isForReading
          onChoose={(role) => onChoose({ ...choice, functionId: role?.id ?? null })}
        />
      );
    default:
      return null;
  }
}

function OrderSelect({ choice, onChoose }: Props) {
  return (
    <Select
      label={words.ways.order}
      data={HANDLINGSPLAN_ORDERS.map((value) => ({ value, label: words.ways.orders[value] }))}
      value={choice.order}
      allowDeselect={false}
      onChange={(chosen) => {
        const order = HANDLINGSPLAN_ORDERS.find((value) => value === chosen);
        if (order !== undefined) onChoose({ ...choice, order });
      }}
    />
  );
}
