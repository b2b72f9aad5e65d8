import type { Fault } from '../../domain/errors.ts';
import type { Case } from '../../domain/evalset.ts';
import type { ProviderSettings, RunOptions, Settings } from '../../domain/settings.ts';
import type { Prompt, Target } from '../../domain/target.ts';
import { digest } from '../document/canonical.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** The shortest key or token that can be masked without masking ordinary words. */
export const SHORTEST_KEY = 8;
/** Where a key may go on the word of a base that nobody protects. */
const USUAL_HOSTS = ['api.openai.com'];

/**
 * The base URL of a provider, which only base may name, and the workflow for the default provider; or
 * why it is refused.
 */
export function providerUrl(
  provider: ProviderSettings,
  options: RunOptions,
  { allowedHosts }: Settings,
): { readonly url: string } | { readonly fault: Fault } {
  const isDefault = provider.name === 'default';
  const named = isDefault ? options.baseUrl : undefined;
  const isWorkflows = named !== undefined;
  const written = named ?? provider.baseUrl;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const field = isDefault ? 'provider.baseUrl' : `providers.${provider.name}.baseUrl`;
  const source = isWorkflows ? 'input base-url' : field;
  const hasCredentials = url !== undefined && `${url.username}${url.password}` !== '';
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || hasCredentials) {
    return refused(`${source} is no https:// address`, written);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return refused(`${source} would send the key unencrypted`, written);
  }
  if (!isWorkflows && options.isDispatched === true && !USUAL_HOSTS.includes(url.host)) {
    return refused(
      `${source} comes from a base that was dispatched, which may be older than what holds now`,
      written,
      isDefault
        ? 'Name the provider with input base-url in the workflow.'
        : 'Run the gate on pull_request or merge_group, whose base is known.',
    );
  }
  const isAllowed = isWorkflows || allowedHosts.includes(url.host);
  if (!isAllowed) {
    return refused(
      `${source} leads to ${url.host}, which allowedHosts does not list`,
      written,
      'Add the host to allowedHosts in headgate.yaml of the base branch.',
    );
  }
  return { url: written.replace(/\/+$/, '') };
}

/** The key of a provider without white space around it; undefined where none was given. */
export function keyOf({ name }: ProviderSettings, options: RunOptions): string | undefined {
  const given = Object.hasOwn(options.apiKeys, name) ? options.apiKeys[name] : undefined;
  const key = (name === 'default' ? options.apiKey : given)?.trim();
  return key === '' ? undefined : key;
}

/** What is wrong with the key of a provider; it is needed as soon as a call may be made there. */
export function keyFault(provider: ProviderSettings, options: RunOptions): Fault | undefined {
  const { name } = provider;
  const isDefault = name === 'default';
  const key = keyOf(provider, options);
  if (key === undefined) {
    const setting = isDefault ? 'api-key' : `a line ${name}=<key> of api-keys`;
    return {
      code: 'missing-key',
      problem: isDefault
        ? 'input api-key is empty and calls must be made'
        : `input api-keys has no key for provider ${name} and calls must be made`,
      hint: `Set ${setting} from a secret, or ${keyVariable(name)} for the command line. Pull requests from forks and by Dependabot have no access to secrets.`,
    };
  }
  return key.length < SHORTEST_KEY
    ? {
        code: 'short-key',
        problem: `${isDefault ? 'input api-key' : `the key for provider ${name} in input api-keys`} is shorter than ${SHORTEST_KEY} characters, so it cannot be masked in logs`,
        hint: 'For a server that needs no key, use any text of 8 characters or more.',
      }
    : undefined;
}

/** The environment variable that the command line reads a provider's key from. */
function keyVariable(name: string): string {
  const suffix = name === 'default' ? '' : `_${name.replaceAll('-', '_').toUpperCase()}`;
  return `HEADGATE_API_KEY${suffix}`;
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

/** Why cases name a model for their simulated user that nobody allowed. */
export function userModelFaults(
  cases: readonly Case[],
  baseline: Prompt,
  settings: Settings,
): Fault[] {
  const known = [baseline.model, settings.provider.model, ...settings.allowedModels];
  return cases.flatMap(({ id, script, position }): Fault[] => {
    const model = script?.user?.model;
    if (model === undefined || known.includes(model)) return [];
    return [
      {
        code: 'model-not-allowed',
        problem: `model ${model}, which plays the user of case ${id}, is neither base's model nor one of allowedModels`,
        position,
        hint: 'Add the model to allowedModels in headgate.yaml of the base branch first.',
      },
    ];
  });
}

function unnamedModel(position: Fault['position']): Fault {
  return {
    code: 'missing-field',
    problem: 'no model is named',
    ...(position === undefined ? {} : { position }),
    hint: 'Name one as provider.model in headgate.yaml of the base branch, or in the prompt.',
  };
}

/** A server that nothing may be sent to. */
export function refused(problem: string, found: string, hint?: string): { readonly fault: Fault } {
  return {
    fault: {
      code: 'host-not-allowed',
      problem,
      found: JSON.stringify(withoutCredentials(found).slice(0, 100)),
      ...(hint === undefined ? {} : { hint }),
    },
  };
}

/** An address as messages may show it: a password or a query may be a secret that nobody registered. */
function withoutCredentials(address: string): string {
  return address.replace(/^([^/@]*:\/*)?.*@/s, '$1…@').replace(/\?.*$/s, '?…');
}

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname);
}

/** Names everything of a provider that may decide an answer besides the request. */
export function storeIdentity(provider: ProviderSettings, options: RunOptions): string {
  const isNamed = provider.name === 'default' && options.baseUrl !== undefined;
  const { api, azureApiVersion, organization, project } = provider;
  const baseUrl = (isNamed ? options.baseUrl : provider.baseUrl)?.replace(/\/+$/, '');
  return digest({ api, azureApiVersion, organization, project, baseUrl });
}
