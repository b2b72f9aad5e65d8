import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { GRADERS } from '../../src/core/grading/catalog.ts';

interface ActionMetadata {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

/** The README with its tables of inputs, outputs and graders filled in again. */
export function readmeWithTables(root: string): string {
  const metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionMetadata;
  const tables: Record<string, string> = {
    inputs: table(
      ['Input', 'Means', 'Default'],
      Object.entries(metadata.inputs).map(([name, input]) => [
        `\`${name}\``,
        input.description,
        input.default === undefined || input.default === '' ? '' : `\`${input.default}\``,
      ]),
    ),
    outputs: table(
      ['Output', 'Means'],
      Object.entries(metadata.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
    graders: table(
      ['Grader', 'It'],
      GRADERS.map(({ type, summary }) => [`[\`${type}\`](docs/graders/${type}.md)`, summary]),
    ),
  };
  let readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [name, text] of Object.entries(tables)) {
    const block = new RegExp(`(<!-- ${name}:start -->\n).*?(<!-- ${name}:end -->)`, 's');
    if (!block.test(readme)) throw new Error(`README.md has no block ${name}`);
    readme = readme.replace(block, (_all, start: string, end: string) => start + text + end);
  }
  return readme;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
