import { describe, expect, it } from 'vitest';
import { changed, EVALSET, gatedFiles } from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';

describe('T051: line ends and separators in what an annotation says', () => {
  it('are the literal text of one annotation for each fault, on the very file', async () => {
    const path = 'evalsets/a,b::c;]%0A::error::d\n##[error]e/evalset.yaml';
    const field = '"x\\n::set-output name=verdict::passed %0A::error::y ##[add-mask]a"';
    const base = gatedFiles();
    const head = changed(base, { [path]: `${EVALSET}${field}: 1\n` });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', 'error', 'error', 'error']);
    expect(run.commands[1]?.properties).toMatchObject({ title: 'Headgate', file: path });
    expect(run.commands[1]?.data).toContain(
      ':\\u{3A}set-output name=verdict::passed %0A::error::y ##\\u{5B}add-mask]a',
    );
    expect(run.outputs).toEqual({});
  });
});
