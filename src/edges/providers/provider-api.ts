import type { ModelReply, ModelRequest } from '../../domain/model-call.ts';
import { failure } from './failures.ts';

/** A longer answer would fill the reports of a run, and no grader is meant for it. */
const LONGEST_ANSWER = 262_144;

/** What the body of an answer tells. */
export type Answer = Pick<ModelReply, 'content' | 'toolCalls' | 'finishReason' | 'model' | 'usage'>;

/** An interface of a provider that models are asked by: how it is asked, and what it answers. */
export interface ProviderApi {
  /** Its place below the base URL. */
  readonly path: '/chat/completions' | '/responses';
  /** The body of a request; fields that are undefined are not sent. */
  bodyOf(request: ModelRequest, isStreamed: boolean): object;
  /** Reads the body of an answer. Throws ProviderError for one that is no answer. */
  answerOf(body: unknown): Answer;
  /** Starts to put a streamed answer together. */
  assemble(): Assembly;
}

/** A streamed answer that is coming in. */
export interface Assembly {
  /** Takes in the next event; true when it holds something that the model wrote. */
  take(event: unknown): boolean;
  /** The body that the same answer would have had without streaming; undefined when it is not whole. */
  body(): unknown;
}

/** An answer that may be graded. Throws ProviderError for one that was withheld or is too long. */
export function soundAnswer(answer: Answer): Answer {
  if (answer.finishReason === 'content_filter') {
    throw failure('content-filter', "the provider's content filter withheld the answer");
  }
  const length = answer.toolCalls.reduce(
    (sum, call) => sum + call.arguments.length,
    answer.content.length,
  );
  if (length > LONGEST_ANSWER) {
    throw failure('too-long', `the answer is over ${LONGEST_ANSWER} characters long`);
  }
  return answer;
}
