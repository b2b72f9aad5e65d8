import type { Fault } from '../../domain/errors.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ChatMessage, ModelRequest, RequestParts } from '../../domain/model-call.ts';
import type { Prompt, PromptMessage, Target } from '../../domain/target.ts';
import { digest, sha256 } from '../document/canonical.ts';
import { fillTemplate, type TemplateFault } from '../document/template.ts';

/** Faults of one prompt for one case that are worth naming. */
const MOST_FAULTS = 10;

/** What a case gives to a prompt: variables for templates, and the message for text prompts. */
export interface RenderInput {
  readonly caseId: string;
  readonly variables: JsonObject;
  readonly message: string;
}

/** The request of one case, or what keeps it from being made. */
type Rendered =
  | { readonly ok: true; readonly request: ModelRequest }
  | { readonly ok: false; readonly faults: readonly Fault[] };

interface RequestKey {
  readonly key: string;
  readonly parts: RequestParts;
}

/** Makes the requests of a target, case after case. */
export interface RequestMaker {
  readonly render: (input: RenderInput) => Rendered;
  /** What requestKey says of a request that `render` made; apart, as sending one needs no key. */
  readonly keyOf: (request: ModelRequest) => RequestKey;
}

/**
 * The maker of a target's requests. `model` is used where the prompt names none. Whatever no case
 * changes is put together and digested once, and is the same object in every request.
 */
export function requestMaker(target: Target, model: string): RequestMaker {
  const { prompt, tools, policy } = target;
  const fixed: Omit<ModelRequest, 'messages'> = {
    model: prompt.model ?? model,
    parameters: prompt.parameters,
    ...(prompt.responseFormat === undefined ? {} : { responseFormat: prompt.responseFormat }),
    ...(tools === undefined ? {} : { tools: tools.tools }),
  };
  const fixedParts = requestKey({ ...fixed, messages: [] }).parts;
  const render = (input: RenderInput): Rendered => {
    const variables =
      policy === undefined ? input.variables : { ...input.variables, policy: policy.text };
    const faults: Fault[] = [];
    const messages: ChatMessage[] = [];
    for (const message of prompt.messages) {
      const filled = fillTemplate(message.template, variables);
      if (filled.ok) messages.push({ role: message.role, content: filled.text });
      else faults.push(templateFault(prompt, message, filled.fault, input));
      if (faults.length >= MOST_FAULTS) break;
    }
    if (faults.length > 0) return { ok: false, faults };
    if (prompt.format === 'text') messages.push({ role: 'user', content: input.message });
    return { ok: true, request: { ...fixed, messages } };
  };
  const keyOf = ({ messages }: ModelRequest): RequestKey => {
    const parts = { ...fixedParts, messages: digest(messages) };
    return { key: digest(parts), parts };
  };
  return { render, keyOf };
}

/** The key of a request and of its parts: equal for requests that cannot differ but by chance. */
export function requestKey(request: ModelRequest): RequestKey {
  const parts = {
    model: digest(request.model),
    messages: digest(request.messages),
    parameters: digest(request.parameters),
    // The order of fields in a schema is seen by the model, so here it counts.
    responseFormat: sha256(JSON.stringify(request.responseFormat ?? null)),
    tools: sha256(JSON.stringify(request.tools ?? [])),
  };
  return { key: digest(parts), parts };
}

function templateFault(
  prompt: Prompt,
  message: PromptMessage,
  fault: TemplateFault,
  input: RenderInput,
): Fault {
  const position = placeInFile(prompt, message, fault);
  if (fault.kind === 'syntax') {
    return {
      code: 'bad-template',
      position,
      problem: `its template cannot be read (${fault.problem})`,
      hint: 'Write {% raw %} … {% endraw %} around braces that are meant as text.',
    };
  }
  return {
    code: 'unfilled-variable',
    position,
    problem: `variable ${fault.variable} is filled by no field of case ${input.caseId}`,
    hint: `Cases give: ${Object.keys(input.variables).sort().join(', ') || 'nothing'}. Base's cases judge, so new fields of cases must be merged first.`,
  };
}

/**
 * The place of a template's fault in the file. Lines of a text prompt and of a YAML block are those
 * of the template; a block starts on the line after its `|`, and its columns are indented.
 */
function placeInFile(prompt: Prompt, message: PromptMessage, fault: TemplateFault) {
  const { file, line = 1, column = 1 } = message.position;
  if (prompt.format === 'text') return { file, line: fault.line, column: fault.column };
  const isBlock = prompt.format === 'prompt-yml' && message.template.includes('\n');
  return isBlock ? { file, line: line + fault.line, column } : { file, line, column };
}
