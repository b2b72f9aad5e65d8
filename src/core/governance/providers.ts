import picomatch from 'picomatch';
import type { JsonObject } from '../../domain/json.ts';
import type { ProviderSettings, Settings } from '../../domain/settings.ts';
import {
  numberField,
  objectField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';
import { millisecondsOf } from '../document/units.ts';

/** What a provider is where nothing is said. */
export const DEFAULT_PROVIDER: ProviderSettings = {
  name: 'default',
  models: [],
  baseUrl: 'https://api.openai.com/v1',
  api: 'chat',
  timeoutMs: 60_000,
  trialTimeoutMs: 600_000,
  maxRetries: 4,
  concurrency: 32,
  batch: false,
};

/**
 * Finds where a model is asked: by the first provider in the order of the file that claims it, else by
 * the default one. Asked for every case, so that patterns are read once.
 */
export function providerFinder({
  provider,
  providers,
}: Pick<Settings, 'provider' | 'providers'>): (model: string) => ProviderSettings {
  const claims = providers.map((further) => ({
    further,
    // A model is no path: a star stands for slashes too, and for a dot in front.
    matches: picomatch([...further.models], { bash: true, dot: true }),
  }));
  return (model) => claims.find(({ matches }) => matches(model))?.further ?? provider;
}

/** The further providers, in the order of the file. */
export function providersOf(value: JsonObject): ProviderSettings[] {
  return Object.keys(value).map((name) => providerOf(name, objectField(value, name)));
}

/** One provider as the settings write it, with what it does not say filled in. */
export function providerOf(name: string, value: JsonObject): ProviderSettings {
  const standard = DEFAULT_PROVIDER;
  const timeoutMs = millisecondsOf(value['timeout']) ?? standard.timeoutMs;
  return withoutUndefined<ProviderSettings>({
    name,
    models: textsField(value, 'models'),
    baseUrl: textField(value, 'baseUrl') ?? standard.baseUrl,
    api: value['api'] === 'responses' ? 'responses' : standard.api,
    azureApiVersion: textField(objectField(value, 'azure'), 'apiVersion'),
    organization: textField(value, 'organization'),
    project: textField(value, 'project'),
    model: textField(value, 'model'),
    timeoutMs,
    trialTimeoutMs:
      millisecondsOf(value['trialTimeout']) ?? Math.max(timeoutMs, standard.trialTimeoutMs),
    maxRetries: numberField(value, 'maxRetries') ?? standard.maxRetries,
    concurrency: numberField(value, 'concurrency') ?? standard.concurrency,
    requestsPerMinute: numberField(value, 'requestsPerMinute'),
    tokensPerMinute: numberField(value, 'tokensPerMinute'),
    batch: value['batch'] === true,
  });
}
