import { canonicalJson } from '../../core/document/canonical.ts';
import { isPart } from '../../core/grading/json-part.ts';
import type { ArgumentMatch } from '../../domain/agent.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { problemsBy } from './call-arguments.ts';

/** Whether an answer is for these arguments; without a condition it is for any. */
export function matches(when: ArgumentMatch | undefined, given: JsonObject): boolean {
  switch (when?.mode) {
    case undefined:
      return true;
    case 'exact':
      return canonicalJson(when.value) === canonicalJson(given);
    case 'part':
      return isPart(when.value, given);
    case 'schema':
      return isJsonObject(when.value) && problemsBy(when.value, given).length === 0;
  }
}
