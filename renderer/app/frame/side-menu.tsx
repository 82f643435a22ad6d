import { Box, NavLink, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconChecklist,
  IconFileText,
  IconHome,
  IconKeyboard,
  IconListCheck,
  IconListDetails,
  IconListNumbers,
  IconPrinter,
  IconSelector,
  IconTable,
  IconVocabulary,
  IconTarget,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { planPath, type Subject } from '#renderer/platform/navigation.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { openPlanSearch } from './plan-search.tsx';
import { ThemeMenu } from './theme-menu.tsx';

type Group = {
  readonly name: keyof typeof text.frame.groups;
  readonly subjects: readonly Subject[];
};

/** Groups appear when their first subject exists: no entry leads nowhere. */
export const MENU_GROUPS: readonly Group[] = [
  {
    name: 'plan',
    subjects: [
      'verksamhetsplan',
      'prioriteringar',
      'mal',
      'atgarder',
      'budget',
      'begrepp',
      'planuppgifter',
      'organisation',
    ],
  },
  { name: 'documents', subjects: ['granska', 'forhandsvisning'] },
];

const ICONS: Readonly<Record<Subject, Icon>> = {
  verksamhetsplan: IconFileText,
  prioriteringar: IconListNumbers,
  mal: IconTarget,
  atgarder: IconChecklist,
  budget: IconTable,
  begrepp: IconVocabulary,
  planuppgifter: IconListDetails,
  organisation: IconBuildingCommunity,
  granska: IconListCheck,
  forhandsvisning: IconPrinter,
};

type Props = { readonly subject: string; readonly onShowKeys: () => void };

/** The menu at the left: which plan is open, and its subjects in groups. */
export function SideMenu({ subject, onShowKeys }: Props) {
  return (
    <Stack h="100%" gap="sm">
      <OpenPlanName />
      <ScrollArea flex={1} type="auto">
        <NavLink
          component={Link}
          href="/"
          label={text.frame.startPage}
          leftSection={<IconHome size={18} aria-hidden />}
        />
        {MENU_GROUPS.map((group) => (
          <MenuGroup key={group.name} group={group} current={subject} />
        ))}
      </ScrollArea>
      <ThemeMenu />
      <NavLink
        component="button"
        type="button"
        label={text.frame.help}
        leftSection={<IconKeyboard size={18} aria-hidden />}
        onClick={onShowKeys}
      />
    </Stack>
  );
}

function OpenPlanName() {
  const plan = usePlanSelector(planOf);
  const areaName = usePlanSelector(
    (state) => state.tables.areas.get(planOf(state).areaId)?.name ?? '',
  );
  return (
    <UnstyledButton
      onClick={openPlanSearch}
      p="xs"
      aria-label={`${areaName} ${plan.year}. ${text.frame.switchPlan}`}
    >
      <Box style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <Box flex={1} miw={0}>
          <Text fw={600} lineClamp={2}>
            {areaName}
          </Text>
          <Text size="sm" c="var(--quiet)">
            {plan.year}
          </Text>
        </Box>
        <IconSelector size={18} aria-hidden />
      </Box>
    </UnstyledButton>
  );
}

function MenuGroup({ group, current }: { readonly group: Group; readonly current: string }) {
  const planId = usePlanSelector((state) => state.planId);
  const headingId = `menu-${group.name}`;
  return (
    <Box mt="md" component="section" aria-labelledby={headingId}>
      <Text id={headingId} size="xs" fw={600} c="var(--quiet)" px="xs" mb={4}>
        {text.frame.groups[group.name]}
      </Text>
      {group.subjects.map((subject) => (
        <SubjectLink
          key={subject}
          subject={subject}
          href={planPath(planId, subject)}
          active={subject === current}
        />
      ))}
    </Box>
  );
}

type LinkProps = { readonly subject: Subject; readonly href: string; readonly active: boolean };

function SubjectLink({ subject, href, active }: LinkProps) {
  const SubjectIcon = ICONS[subject];
  return (
    <NavLink
      component={Link}
      href={href}
      label={text.frame.subjects[subject]}
      leftSection={<SubjectIcon size={18} aria-hidden />}
      active={active}
      aria-current={active ? 'page' : undefined}
    />
  );
}
