import { Select } from '@mantine/core';

type Props<Choice extends string> = {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  /** What each is called. */
  readonly names: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
  readonly readOnly: boolean;
  readonly description?: string;
};

/** A choice of one out of a closed list. */
export function ChoiceSelect<Choice extends string>({
  choices,
  names,
  onChoose,
  ...rest
}: Props<Choice>) {
  return (
    <Select
      {...rest}
      allowDeselect={false}
      data={choices.map((choice) => ({ value: choice, label: names[choice] }))}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate === chosen);
        if (choice !== undefined) onChoose(choice);
      }}
    />
  );
}
