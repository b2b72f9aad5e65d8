import { compilePattern } from './linear-pattern.ts';

/*
 * Whether a person's message says yes. The last sentence that says yes or no decides. One says yes
 * by a phrase of agreement; a question does so only where it starts with one ("Yes, can you?"). One
 * says no by a phrase of agreement within three words of a negation ("do not proceed", "not sure"),
 * or by taking it back ("wait", "not yet"). A wish ("cancel both flights"), thanks, and silence are
 * no yes. It knows English only, and cannot tell what is agreed to.
 */
const AGREEMENT =
  "(yes|yeah|yep|yup|sure|okay|ok|agreed|approved|confirm(ed)?|correct|go ahead|proceed|please do|do it|sounds good|looks good|works for me|that('s| is| all looks| looks) (fine|right|correct|good|perfect|great))";

const says = compilePattern(`\\b${AGREEMENT}\\b`, true);
const starts = compilePattern(`^\\W*${AGREEMENT}\\b`, true);
const negates = compilePattern(
  `\\b(not|never|cannot|without|[a-z]+n't)(\\s+\\w+){0,3}\\s+${AGREEMENT}\\b`,
  true,
);
const takesBack = compilePattern(
  '^\\W*(wait|hold on)\\b|\\b(not yet|on second thought|changed my mind)\\b',
  true,
);

/** Answers whether a message of a person is an explicit yes. */
export function isExplicitYes(message: string): boolean {
  const sentences = message.replaceAll('’', "'").match(/[^.!?\n]+[.!?\n]?/g) ?? [];
  const last = sentences.map(answerIn).findLast((answer) => answer !== undefined);
  return last === 'yes';
}

function answerIn(sentence: string): 'yes' | 'no' | undefined {
  if (negates(sentence) || takesBack(sentence)) return 'no';
  if (!says(sentence)) return undefined;
  return sentence.endsWith('?') && !starts(sentence) ? undefined : 'yes';
}
