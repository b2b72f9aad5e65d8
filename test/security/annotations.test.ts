import { describe, expect, it } from 'vitest';
import { changed, EVALSET, gatedFiles } from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';

describe('T051: line ends and separators in what an annotation says', () => {
  it('are one annotation with the literal text, on the very file', async () => {
    const path = 'evalsets/a,b::c;]%0A::error::d\n##[error]e/evalset.yaml';
    const field = '"x\\n::set-output name=verdict::passed %0A::error::y ##[add-mask]a"';
    const base = gatedFiles();
    const head = changed(base, { [path]: `${EVALSET}${field}: 1\n` });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    const [mask, annotation, ...others] = run.commands;
    expect(mask?.name).toBe('add-mask');
    expect(annotation?.name).toBe('error');
    expect(annotation?.properties).toMatchObject({ title: 'Headgate', file: path });
    expect(annotation?.data).toContain('%0A:');
    expect(others).toEqual([]);
    expect(run.outputs).toEqual({});
  });
});
