import { failure } from './failures.ts';

/** Some servers set one before the JSON, and those that read a body by the rules of the web take it off. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The JSON of a body. Throws ProviderError: `truncated` where its text ends too early, or `not-json`. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    // Not kept as a cause: the message of a SyntaxError quotes the body.
    throw endsEarly(text)
      ? failure('truncated', 'the provider answered with JSON that ends before it should')
      : failure('not-json', 'the provider answered with a body that is not JSON');
  }
}

/** Whether a text is empty, or opens a bracket that it never closes. */
function endsEarly(text: string): boolean {
  const start = text.trimStart();
  if (start === '') return true;
  if (start[0] !== '{' && start[0] !== '[') return false;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < start.length; at++) {
    const char = start[at];
    if (isInString && char === '\\') at++;
    else if (char === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
  }
  return depth > 0;
}
