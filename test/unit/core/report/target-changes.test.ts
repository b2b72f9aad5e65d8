import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../../src/core/report/annotations.ts';
import { commentMarkdown } from '../../../../src/core/report/comment.ts';
import { consoleText } from '../../../../src/core/report/console.ts';
import { explainTargetChanges } from '../../../../src/core/report/explain.ts';
import { auditLine, overrideSection } from '../../../../src/core/report/override.ts';
import { summaryMarkdown } from '../../../../src/core/report/summary.ts';
import { targetChangeLines } from '../../../../src/core/report/target-changes.ts';
import type { TargetChange } from '../../../../src/domain/target-change.ts';
import { decisionOf, recordOf, resultOf, wholeTrial } from '../../../support/records.ts';

const NARROWED: TargetChange = { part: 'policy', effect: 'narrowed', what: 'refund forbidden' };
const WIDENED: TargetChange = { part: 'tools', effect: 'widened', what: 'tool void added' };
const result = resultOf({ targetChanges: [NARROWED, WIDENED] });

describe('targetChangeLines', () => {
  it('has each change of all evalsets once, the gravest first', () => {
    expect(targetChangeLines([result, result])).toEqual([
      { isWider: true, text: 'tools widened: tool void added' },
      { isWider: false, text: 'policy narrowed: refund forbidden' },
    ]);
    expect(targetChangeLines([resultOf()])).toEqual([]);
  });

  it('has twenty and counts the rest', () => {
    const targetChanges = Array.from({ length: 30 }, (_, index) => ({
      ...WIDENED,
      what: `tool t${index} added`,
    }));
    const lines = targetChangeLines([resultOf({ targetChanges })]);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)?.text).toBe('and 10 more');
  });
});

describe('what changed, in every report', () => {
  const record = recordOf({ results: [result] });

  it.each([
    ['the summary', summaryMarkdown(record, wholeTrial)],
    ['the comment', commentMarkdown(record)],
  ])('%s: under the files, with a mark where it is wider', (_name, text) => {
    expect(text).toContain(
      '- prompt: <code>p.md</code>, edited\n' +
        '- ⚠️ tools widened: tool void added\n' +
        '- policy narrowed: refund forbidden',
    );
  });

  it('the log and explain: in lines', () => {
    expect(consoleText(record)).toContain('\ntools widened: tool void added\n');
    expect(explainTargetChanges(result)).toEqual([
      'What changed',
      '  tools widened: tool void added',
      '  policy narrowed: refund forbidden',
      '',
    ]);
    expect(explainTargetChanges(resultOf())).toEqual([]);
  });
});

describe('an annotation of a policy that is widened', () => {
  const cause = { path: 'p.yaml', kind: 'content', role: 'policy', line: 7 } as const;
  const wider = (what: string): TargetChange => ({ part: 'policy', effect: 'widened', what });
  const annotated = (fields: Parameters<typeof decisionOf>[0], changes: TargetChange[]) => {
    const of = resultOf({ causes: [cause], targetChanges: changes });
    return annotationsOf(recordOf({ results: [of, of], decision: decisionOf(fields) }));
  };

  it('stands on its changed line, once, as an error where it blocks', () => {
    const widening = { rule: 'block', policy: ['a', 'b'], tools: [] } as const;
    expect(annotated({ action: 'block', widening }, [wider('a'), wider('b')])).toEqual([
      {
        file: 'p.yaml',
        line: 7,
        level: 'error',
        message: 'The policy is widened: a and 1 more',
      },
    ]);
    const [reported] = annotated({ widening: { ...widening, rule: 'report' } }, [wider('a')]);
    expect(reported).toMatchObject({ level: 'warning', message: 'The policy is widened: a' });
  });

  it('is none where nothing of the policy is widened', () => {
    expect(annotated({}, [NARROWED, WIDENED])).toEqual([]);
  });
});

describe('an override of a widening, in reports', () => {
  const widening = { rule: 'require-approval', policy: ['a'], tools: [] } as const;
  const search = { commit: 'c'.repeat(40), settingsDigest: 'd'.repeat(64), refused: [] };
  const said = (fields: Parameters<typeof decisionOf>[0]) =>
    overrideSection(recordOf({ decision: decisionOf(fields), overrideSearch: search }));

  it('says what it is that is accepted', () => {
    expect(said({ widening })).toContain('no override of a widening of the policy');
    expect(said({ verdict: 'regressed', widening })).toContain(
      'no override of a regression and widening of the policy',
    );
    const reported = { ...widening, rule: 'report' } as const;
    expect(said({ verdict: 'regressed', widening: reported })).toContain('of a regression (');
  });

  it('leaves it in the audit log', () => {
    const override = {
      ...{ by: 'grace', way: 'review' as const, reason: 'Known.' },
      ...{ commit: 'c'.repeat(40), settingsDigest: 'd'.repeat(64), at: 'then', until: 'later' },
    };
    const line = auditLine(override, recordOf({ decision: decisionOf({ widening }) }));
    expect(JSON.parse(line)).toMatchObject({ widening });
  });
});
