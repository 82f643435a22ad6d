import { action } from './sv/action.ts';
import { area } from './sv/area.ts';
import { budget } from './sv/budget.ts';
import { checks } from './sv/checks.ts';
import { commandLine } from './sv/command-line.ts';
import { desktop } from './sv/desktop.ts';
import { document } from './sv/document.ts';
import { frame } from './sv/frame.ts';
import { glossary } from './sv/glossary.ts';
import { goal } from './sv/goal.ts';
import { goalDocument } from './sv/goal-document.ts';
import { goalScreen } from './sv/goal-screen.ts';
import { journal } from './sv/journal.ts';
import { paste } from './sv/paste.ts';
import { plan } from './sv/plan.ts';
import { planfile } from './sv/planfile.ts';
import { priority } from './sv/priority.ts';
import { rhythm } from './sv/rhythm.ts';
import { section } from './sv/section.ts';
import { start } from './sv/start.ts';

/** Every word the user meets, by subject. Another language is another object of this type. */
export const text = {
  action,
  area,
  budget,
  checks,
  commandLine,
  desktop,
  document,
  frame,
  glossary,
  goal,
  goalDocument,
  goalScreen,
  journal,
  paste,
  plan,
  planfile,
  priority,
  rhythm,
  section,
  start,
} as const;
