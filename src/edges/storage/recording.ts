import { isJsonObject } from '../../domain/json.ts';
import type { RecordedReply, RequestParts } from '../../domain/model-call.ts';

/** One line of a cassette: a request's key and parts, the trial's index and the answer. */
export interface Recording {
  readonly key: string;
  readonly trial: number;
  readonly parts: RequestParts;
  readonly label: string;
  readonly reply: RecordedReply;
  /** It was asked for as a stream, whether it came as one or not. */
  readonly isStreamed?: true;
}

/** The recording of a line; undefined for a line that is none. */
export function parseRecording(line: Buffer): Recording | undefined {
  try {
    const value = JSON.parse(line.toString('utf8')) as Partial<Recording> | null;
    const isWhole =
      typeof value?.key === 'string' &&
      Number.isInteger(value.trial) &&
      isJsonObject(value.parts) &&
      typeof value.label === 'string' &&
      isReply(value.reply);
    return isWhole ? (value as Recording) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a reply has the types that reports count on; a cassette is a file like any other. */
function isReply(reply: Partial<RecordedReply> | undefined): boolean {
  const { usage, firstTokenMs } = reply ?? {};
  return (
    typeof reply?.content === 'string' &&
    typeof reply.model === 'string' &&
    Number.isFinite(reply.latencyMs) &&
    (firstTokenMs === undefined || Number.isFinite(firstTokenMs)) &&
    Array.isArray(reply.toolCalls) &&
    (usage === undefined ||
      (Number.isFinite(usage?.inputTokens) && Number.isFinite(usage?.outputTokens)))
  );
}
