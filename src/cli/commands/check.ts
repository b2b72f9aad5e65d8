import { openRepository, openWorkTree } from '../../compose.ts';
import { type CheckedFiles, check } from '../../pipeline/check.ts';
import type { Command } from '../args.ts';
import { withoutKey } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate check`: reads what a gate would read, of the work tree or of a commit. */
export async function runCheck(
  command: Extract<Command, { name: 'check' }>,
  process: CliProcess,
): Promise<number> {
  const { evalsets } = await checkedFiles(command, process);
  for (const { name, path, cases } of evalsets) {
    process.stdout.write(`${name}: ${cases} cases, sound (${path})\n`);
  }
  return 0;
}

async function checkedFiles(
  { at, settingsPath }: Extract<Command, { name: 'check' }>,
  { cwd, env }: CliProcess,
): Promise<CheckedFiles> {
  if (at === undefined) return check(await openWorkTree(cwd(), withoutKey(env)), { settingsPath });
  const repository = await openRepository(cwd(), withoutKey(env));
  try {
    const request = { kind: 'pair', base: at, head: at, by: 'command line' } as const;
    const { head } = await repository.resolve(request);
    return await check(await repository.tree(head.sha), { settingsPath });
  } finally {
    await repository.close();
  }
}
