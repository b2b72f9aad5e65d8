import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../../src/domain/target.ts';
import type { Selection } from '../../../src/pipeline/evalsets.ts';
import { changed } from '../../support/gated-files.ts';
import { hasRealData, readRealCommit } from '../../support/real-data.ts';
import { EVALSET_FILE, evalsetOn, select } from '../../support/selection.ts';

const isThere = hasRealData();

/** A commit of the real data with the same evalset file on both sides. */
function selectFor(name: string, ...target: string[]): Promise<Selection> {
  const { base, head } = readRealCommit(name);
  const file = { [EVALSET_FILE]: evalsetOn(...target), 'prompts/other.md': 'Other.\n' };
  return select(changed(base, file), changed(head, file));
}

/** What plays a role and how it changed; on which line is not what the labels are about. */
const roles = ({ changes }: Selection) =>
  changes.filter(({ role }) => role !== undefined).map(({ line: _line, ...change }) => change);

interface Labelled {
  readonly commit: string;
  readonly label: string;
  readonly target: readonly string[];
  /** The changes that play a part; all others of the commit play none. */
  readonly changes: readonly FileChange[];
  readonly runs: boolean;
}

const prompt = (path: string, kind: FileChange['kind']): FileChange => ({
  path,
  kind,
  role: 'prompt',
});

const COMMITS: readonly Labelled[] = [
  {
    commit: 'awesome-copilot-2f3264bfc633',
    label: 'byte-order mark only',
    target: ['prompt: prompts/csharp-tunit.prompt.md'],
    changes: [prompt('prompts/csharp-tunit.prompt.md', 'byte-order-mark')],
    runs: false,
  },
  {
    commit: 'awesome-copilot-2f3264bfc633',
    label: 'front matter added',
    target: ['prompt: prompts/editorconfig.prompt.md'],
    changes: [prompt('prompts/editorconfig.prompt.md', 'content')],
    runs: true,
  },
  {
    commit: 'awesome-copilot-04c5757e2c8b',
    label: 'line ends only',
    target: ['prompt: prompts/my-issues.prompt.md'],
    changes: [prompt('prompts/my-issues.prompt.md', 'line-ends')],
    runs: false,
  },
  {
    commit: 'awesome-copilot-4ff9a8aa426b',
    label: 'white space only',
    target: ['prompt: skills/anti-ui-slop/SKILL.md'],
    changes: [prompt('skills/anti-ui-slop/SKILL.md', 'whitespace')],
    runs: true,
  },
  {
    commit: 'awesome-copilot-2b777b39339b',
    label: 'model id in the front matter',
    target: ['prompt: agents/ember.agent.md'],
    changes: [prompt('agents/ember.agent.md', 'content')],
    runs: true,
  },
  {
    commit: 'awesome-copilot-e7a57fd0fdf4',
    label: 'instructions edited',
    target: ['prompt: prompts/other.md', 'policy: instructions/terraform-azure.instructions.md'],
    changes: [
      { path: 'instructions/terraform-azure.instructions.md', kind: 'content', role: 'policy' },
    ],
    runs: true,
  },
  {
    commit: 'awesome-copilot-4223cf3d114d',
    label: 'empty commit',
    target: ['prompt: prompts/other.md'],
    changes: [],
    runs: false,
  },
  {
    commit: 'ai-assessment-comment-labeler-8170f670a290',
    label: '.prompt.yml edited',
    target: ['prompt: prompt_examples/bug-review.prompt.yml'],
    changes: [prompt('prompt_examples/bug-review.prompt.yml', 'content')],
    runs: true,
  },
  {
    commit: 'ai-assessment-comment-labeler-e94a84b78eae',
    label: '.prompt.yml edited again',
    target: ['prompt: prompt_examples/bug-review.prompt.yml'],
    changes: [prompt('prompt_examples/bug-review.prompt.yml', 'content')],
    runs: true,
  },
  {
    commit: 'ai-assessment-comment-labeler-c8b46a5801e4',
    label: 'README only',
    target: ['prompt: prompts/other.md'],
    changes: [],
    runs: false,
  },
  {
    commit: 'gorilla-d29a911ec165',
    label: 'one function of a tool file',
    target: [
      'prompt: prompts/other.md',
      'tools: berkeley-function-call-leaderboard/bfcl_eval/data/multi_turn_func_doc/message_api.json',
    ],
    changes: [
      {
        path: 'berkeley-function-call-leaderboard/bfcl_eval/data/multi_turn_func_doc/message_api.json',
        kind: 'content',
        role: 'tools',
      },
    ],
    runs: true,
  },
  {
    commit: 'svelte-bench-5d53121dde9c',
    label: 'prompt of one case',
    target: ['prompt: src/tests/counter/prompt.md'],
    changes: [prompt('src/tests/counter/prompt.md', 'content')],
    runs: true,
  },
  {
    commit: 'svelte-bench-96e25d45bd1c',
    label: 'grader only',
    target: ['prompt: prompts/other.md', 'watch: ["src/tests/**/test.ts"]'],
    changes: [{ path: 'src/tests/inspect/test.ts', kind: 'content', role: 'watched' }],
    runs: true,
  },
  {
    commit: 'next-evals-oss-2c79b2a5d555',
    label: 'grader only, in a watched folder',
    target: ['prompt: prompts/other.md', 'watch: ["evals/**"]'],
    changes: [
      {
        path: 'evals/004-search-params/input/app/page.test.tsx',
        kind: 'content',
        role: 'watched',
      },
    ],
    runs: true,
  },
];

describe.runIf(isThere)('real commits', { timeout: 60_000 }, () => {
  it.each(COMMITS)('$commit, $label: classified so', async ({ commit, target, changes, runs }) => {
    const selection = await selectFor(commit, ...target);
    expect(roles(selection)).toEqual(changes);
    expect(selection.selected.map(({ evalset: { name } }) => name)).toEqual(runs ? ['real'] : []);
    expect(selection.notices).toEqual([]);
  });

  it('awesome-copilot-183e37e1cdf4, moved to another folder: followed', async () => {
    const { base, head } = readRealCommit('awesome-copilot-183e37e1cdf4');
    const at = (folder: string) => evalsetOn(`prompt: ${folder}/4.1-Beast.chatmode.md`);
    const selection = await select(
      changed(base, { [EVALSET_FILE]: at('modes') }),
      changed(head, { [EVALSET_FILE]: at('chatmodes') }),
    );
    expect(roles(selection)).toContainEqual({
      path: 'chatmodes/4.1-Beast.chatmode.md',
      previousPath: 'modes/4.1-Beast.chatmode.md',
      kind: 'renamed',
      role: 'prompt',
    });
    expect(selection.selected[0]?.headPaths.prompt).toBe('chatmodes/4.1-Beast.chatmode.md');
  });
});
