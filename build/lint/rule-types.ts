import type { RuleTester } from 'oxlint/plugins-dev';

/** A lint rule as oxlint loads it; the linter exports the type only through its tester. */
export type Rule = Extract<Parameters<RuleTester['run']>[1], { create: unknown }>;

type Create = NonNullable<Rule['create']>;

/** What a rule is told about the file it looks at. */
export type RuleContext = Parameters<Create>[0];

/** Any node of the syntax tree. */
export type Node = Parameters<NonNullable<ReturnType<Create>[string]>>[0];
