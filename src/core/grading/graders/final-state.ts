import { canonicalJson } from '../../document/canonical.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { pointer, valueAt } from '../json-output.ts';
import { isPart } from '../json-part.ts';
import { cut } from '../text-match.ts';

/** Passes when the simulated state after the last call, or a value in it, is the expected one. */
export const finalState: ConversationGrader = {
  type: 'final-state',
  summary: 'passes when the simulated state after the last call is the expected one',
  options: {
    exact: { title: 'the expected state' },
    part: { title: 'a part of the expected state' },
    path: pointer,
  },
  requiredOptions: [],
  templated: ['exact', 'part'],
  check: ({ exact, part }) =>
    (exact === undefined) === (part === undefined)
      ? 'final-state must have one of exact and part'
      : undefined,
  gradeConversation: ({ transcript }, { exact, part, path }) => {
    const where = String(path ?? '');
    const place = where === '' ? 'the state' : where;
    const found = valueAt(transcript.finalState, where);
    if (found === undefined) return judged(false, `${place} is missing`);
    const passed =
      part === undefined
        ? canonicalJson(exact ?? null) === canonicalJson(found)
        : isPart(part, found);
    const expected = cut(canonicalJson(part ?? exact ?? null));
    return judged(
      passed,
      passed
        ? `${place} is as expected`
        : `${place} is ${cut(canonicalJson(found))}, expected ${expected}`,
    );
  },
};
