import { z } from 'zod';
import { runIn } from './planted-tree.ts';

/** One remark of the linter: `house(layer-imports)` about line 3 of `shared/domain/x.ts`. */
export type Remark = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
};

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      filename: z.string().default(''),
      code: z.string().default(''),
      message: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })).default([]),
    }),
  ),
});

/** Lints a folder by its own configuration. A rule that crashes is a remark too, without a rule's name. */
export async function runLinter(folder: string): Promise<readonly Remark[]> {
  // Named folders: a planted tree reaches the installed packages through a link, which is not to be followed.
  const folders = ['shared', 'renderer', 'electron', 'build', 'test'];
  const output = await runIn(folder, 'oxlint/bin/oxlint', ['--format', 'json', ...folders]);
  const { diagnostics } = reportSchema.parse(JSON.parse(output));
  return diagnostics.map(({ filename, code, message, labels }) => ({
    path: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    rule: code,
    message,
  }));
}
