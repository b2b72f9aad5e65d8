import { openWorkTree } from '../../compose.ts';
import { redTeam } from '../../pipeline/red-team.ts';
import { redactorOf } from '../../pipeline/redaction.ts';
import type { Command } from '../args.ts';
import { secretsOf, withoutKey } from '../keys.ts';
import type { CliProcess } from '../process.ts';

/** `headgate red-team`: writes attack cases, made of the cases of an evalset in the work tree. */
export async function runRedTeam(
  { options }: Extract<Command, { name: 'red-team' }>,
  process: CliProcess,
): Promise<number> {
  const tree = await openWorkTree(process.cwd(), withoutKey(process.env));
  const redact = redactorOf(secretsOf(process.env));
  for (const line of await redTeam(tree, options)) process.stdout.write(`${redact(line)}\n`);
  return 0;
}
