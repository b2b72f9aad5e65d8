import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const OURS = parse(read('action.yml')) as { inputs: Record<string, { description: string }> };

interface Inputs {
  readonly [name: string]: { readonly description: string; readonly required?: boolean };
}
/** The inputs of other actions that our workflows give, as their own action.yml names them. */
const OTHERS: Readonly<Record<string, Inputs>> = {
  checkout: named('fetch-depth', 'persist-credentials', 'repository', 'ref', 'path'),
  'upload-artifact': named('name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'),
  'download-artifact': named('name', 'path', 'pattern', 'merge-multiple'),
  headgate: OURS.inputs,
};

function named(...names: readonly string[]): Inputs {
  return Object.fromEntries(names.map((name) => [name, { description: name }]));
}

let files = 0;

/** What GitHub's own language service finds wrong with a file; it remembers results by address. */
async function problemsOf(name: string, text: string): Promise<string[]> {
  files += 1;
  const uri = `file:///${files}/${name}`;
  const document = TextDocument.create(uri, 'yaml', 1, text);
  const problems = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name: action }) => ({
        name: action,
        description: owner,
        inputs: OTHERS[action] ?? {},
        outputs: {},
      }),
    },
  });
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** The workflows that a document of ours shows, by the file that a reader is told to make. */
function workflowsIn(path: string): string[] {
  return [...read(path).matchAll(/^(?<indent> *)```yaml\n(?<text>[\s\S]*?)^\k<indent>```/gm)]
    .map((match) => dedented(match.groups?.['text'] ?? '', match.groups?.['indent'] ?? ''))
    .filter((text) => /^jobs:/m.test(text))
    .map((text) => text.replaceAll('<full-sha>', 'a'.repeat(40)));
}

function dedented(text: string, indent: string): string {
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

describe('files of ours, to GitHub', () => {
  it('action.yml has nothing wrong', async () => {
    expect(await problemsOf('action.yml', read('action.yml'))).toEqual([]);
  });

  it.each(readdirSync(join(ROOT, '.github/workflows')))('%s has nothing wrong', async (name) => {
    expect(
      await problemsOf(`.github/workflows/${name}`, read(`.github/workflows/${name}`)),
    ).toEqual([]);
  });

  it.each(['README.md', 'docs/engine.md', 'docs/overrides.md', 'docs/reports.md'])(
    'the workflows of %s have nothing wrong',
    async (path) => {
      for (const text of workflowsIn(path)) {
        expect(await problemsOf('.github/workflows/headgate.yml', text)).toEqual([]);
        // Through an expression in a script, text of a pull request could become a command.
        expect(text).not.toMatch(/^\s*(?:- )?run:[^\n]*\$\{\{/m);
      }
    },
  );

  it('README.md has a workflow, and a slip in one would be seen', async () => {
    const [workflow = ''] = workflowsIn('README.md');
    const slip = workflow.replace('api-key:', 'apikey:');
    expect(slip).not.toBe(workflow);
    expect(await problemsOf('.github/workflows/headgate.yml', slip)).toEqual([
      expect.stringContaining('apikey'),
    ]);
    const event = workflow.replace('merge_group:', 'merge_groups:');
    expect(await problemsOf('.github/workflows/headgate.yml', event)).not.toEqual([]);
  });
});
