import type { Grade } from '../../../../domain/grade.ts';
import type { ToolCall } from '../../../../domain/model-call.ts';
import type { TrialView } from '../view.ts';
import { conversation } from './conversation.ts';
import { badge, type Child, element } from './element.ts';

/** One trial: what the model wrote and did, and what each grader says of it. */
export function trialSide(name: string, trial: TrialView | undefined): HTMLElement {
  if (trial === undefined) {
    return element('article', {}, element('h3', {}, name), element('p', {}, 'No trial.'));
  }
  const { error, grades, toolCalls, output } = trial;
  return element(
    'article',
    {},
    element('h3', {}, `${name} `, badge(trial.outcome)),
    element('p', { class: 'aside' }, callFacts(trial)),
    ...(error === undefined
      ? []
      : [element('p', { class: 'notice' }, `${error.message} [${error.code}]`)]),
    ...(trial.conversation === undefined
      ? [element('pre', {}, output), ...toolCalls.map(toolCall)]
      : [conversation(trial.conversation)]),
    ...(grades.length === 0 ? [] : [gradeList(grades)]),
  );
}

function callFacts(trial: TrialView): string {
  const { model, usage, latencyMs, source, storedAt, finishReason, attempts, agent } = trial;
  const parts = [
    model,
    usage === undefined ? undefined : `${usage.inputTokens} + ${usage.outputTokens} tokens`,
    `${Math.round(latencyMs)} ms`,
    source === 'none' ? 'no answer' : `from the ${source}`,
    storedAt === undefined ? undefined : `answered ${storedAt}`,
    trial.shared ? 'shared by both sides' : undefined,
    finishReason === undefined ? undefined : `stopped: ${finishReason}`,
    attempts === undefined ? undefined : `${attempts} attempts`,
    agent === undefined ? undefined : `${agent.turns} turns, ${agent.calls} calls`,
    trial.score === null ? undefined : `score ${trial.score.toFixed(2)}`,
    `request ${trial.requestKey}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function toolCall({ name, arguments: given }: ToolCall): HTMLElement {
  const title = element('p', { class: 'from' }, 'call of ', element('code', {}, name));
  return element('div', { class: 'entry from-tool' }, title, element('pre', {}, given));
}

function gradeList(grades: readonly Grade[]): HTMLElement {
  const items = grades.map(({ grader, type, passed, score, required, explanation }) => {
    const of: Child[] = grader === type ? [] : [` (${type})`];
    const facts = `score ${score.toFixed(2)}${required ? ', required' : ''}`;
    return element(
      'li',
      {},
      badge(passed ? 'passed' : 'failed'),
      ' ',
      element('strong', {}, grader),
      ...of,
      element('span', { class: 'aside' }, facts),
      element('p', {}, explanation),
    );
  });
  return element('ul', { class: 'grades', 'aria-label': 'Grades' }, ...items);
}
