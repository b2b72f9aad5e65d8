import type { Fault } from '../../domain/errors.ts';
import type { RunOptions, Settings } from '../../domain/settings.ts';
import type { Prompt, Target } from '../../domain/target.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const SHORTEST_KEY = 8;
/** Where a key may go on the word of a base that nobody protects. */
const USUAL_HOSTS = ['api.openai.com'];

/** The base URL of the provider, which only the workflow and base may name, or why it is refused. */
export function providerUrl(
  options: RunOptions,
  settings: Settings,
): { readonly url: string } | { readonly fault: Fault } {
  const isWorkflows = options.baseUrl !== undefined;
  const written = options.baseUrl ?? settings.provider.baseUrl;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const source = isWorkflows ? 'input base-url' : 'provider.baseUrl';
  const hasCredentials = url !== undefined && `${url.username}${url.password}` !== '';
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || hasCredentials) {
    return refused(`${source} is no https:// address`, written);
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    return refused(`${source} would send the key unencrypted`, written);
  }
  if (!isWorkflows && options.isDispatched === true && !USUAL_HOSTS.includes(url.host)) {
    return refused(
      `${source} comes from a base that was dispatched, which may be no protected branch`,
      written,
      'Name the provider with input base-url in the workflow.',
    );
  }
  const isAllowed = isWorkflows || settings.allowedHosts.includes(url.host);
  if (!isAllowed) {
    return refused(
      `${source} leads to ${url.host}, which allowedHosts does not list`,
      written,
      'Add the host to allowedHosts in headgate.yaml of the base branch.',
    );
  }
  return { url: written.replace(/\/+$/, '') };
}

/** What is wrong with the key; it is needed as soon as a call may be made. */
export function keyFault(key: string | undefined): Fault | undefined {
  if (key === undefined || key.trim() === '') {
    return {
      code: 'missing-key',
      problem: 'input api-key is empty and calls must be made',
      hint: 'Set api-key from a secret. Pull requests from forks and by Dependabot have no access to secrets.',
    };
  }
  return key.trim().length < SHORTEST_KEY
    ? {
        code: 'short-key',
        problem: `input api-key is shorter than ${SHORTEST_KEY} characters, so it cannot be masked in logs`,
        hint: 'For a server that needs no key, use any text of 8 characters or more.',
      }
    : undefined;
}

/** Why a target has no model, or one that head may not choose. Base's own model needs no leave. */
export function modelFault(
  { prompt }: Target,
  baseline: Prompt,
  settings: Settings,
): Fault | undefined {
  const { model, modelPosition, messages } = prompt;
  if (model === undefined) {
    return settings.provider.model === undefined ? unnamedModel(messages[0]?.position) : undefined;
  }
  const known = [baseline.model, settings.provider.model, ...settings.allowedModels];
  return known.includes(model)
    ? undefined
    : {
        code: 'model-not-allowed',
        problem: `model ${model} is neither base's model nor one of allowedModels`,
        ...(modelPosition === undefined ? {} : { position: modelPosition }),
        hint: 'Add the model to allowedModels in headgate.yaml of the base branch first.',
      };
}

function unnamedModel(position: Fault['position']): Fault {
  return {
    code: 'missing-field',
    problem: 'no model is named',
    ...(position === undefined ? {} : { position }),
    hint: 'Name one as provider.model in headgate.yaml of the base branch, or in the prompt.',
  };
}

function refused(problem: string, found: string, hint?: string): { readonly fault: Fault } {
  return {
    fault: {
      code: 'host-not-allowed',
      problem,
      found: JSON.stringify(found.slice(0, 100)),
      ...(hint === undefined ? {} : { hint }),
    },
  };
}
