import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * npm run new-grader <type> [conversation]: writes the four things that a grader is (a file, a line in the
 * catalogue, a page and a test), each ready to be filled in. The test fails until it is.
 */

const root = resolve(import.meta.dirname, '..');
const type = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(type)) {
  console.error('Usage: npm run new-grader <type> [conversation], with a type such as starts-with');
  process.exit(2);
}
const isOfConversations = process.argv[3] === 'conversation';
const kind = isOfConversations ? 'ConversationGrader' : 'GraderDefinition';
const judge = isOfConversations
  ? `gradeConversation: ({ transcript }, options) =>
    judged(transcript.end === options['value'], 'why it passed or failed'),`
  : `grade: (output, options) => judged(output === options['value'], 'why it passed or failed'),`;
const support = isOfConversations
  ? "import { call, conversation } from '../../../../support/conversations.ts';\n"
  : '';
const name = type.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

create(
  `src/core/grading/graders/${type}.ts`,
  `import { type ${kind}, judged } from '../grader.ts';

/** Passes when … */
export const ${name}: ${kind} = {
  type: '${type}',
  summary: 'passes when …',
  options: { value: { type: 'string', title: 'a text' } },
  requiredOptions: ['value'],
  templated: ['value'],
  ${judge}
};
`,
);
create(
  `docs/graders/${type}.md`,
  `# ${type}\n\nPasses when …\n\n| Option | Means | Default |\n|---|---|---|\n| \`value\` | … | required |\n`,
);
create(
  `test/unit/core/grading/graders/${type}.test.ts`,
  `import { describe, expect, it } from 'vitest';
import { ${name} } from '../../../../../src/core/grading/graders/${type}.ts';
${support}
describe('${type}', () => {
  it('passes when …, and fails on the near miss with its reason', () => {
    expect(${judgement('output')}.passed).toBe(true);
    expect(${judgement('near miss')}.explanation).toBe('say why');
  });
});
`,
);
addToCatalogue();
console.log('Fill in the three files, then: npm run generate && npm run check');

/** A judgement of what the test calls an output; of a conversation in which that tool was called. */
function judgement(output: string): string {
  return isOfConversations
    ? `${name}.gradeConversation(conversation([call('${output}')]), { value: 'answered' })`
    : `${name}.grade('${output}', { value: 'output' })`;
}

function create(path: string, text: string): void {
  if (existsSync(join(root, path))) throw new Error(`${path} exists already`);
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}

function addToCatalogue(): void {
  const path = join(root, 'src/core/grading/catalog.ts');
  const catalogue = readFileSync(path, 'utf8');
  const line = `import { ${name} } from './graders/${type}.ts';\n`;
  const withImport = catalogue.replace(/\n\n\/\*\* Every kind/, `\n${line}\n/** Every kind`);
  const withEntry = withImport.replace(/\n\];/, `\n  ${name},\n];`);
  if (withEntry === withImport || withImport === catalogue)
    throw new Error('No place in the catalogue');
  writeFileSync(path, withEntry);
  console.log('added it to src/core/grading/catalog.ts (npm run format sorts the imports)');
}
