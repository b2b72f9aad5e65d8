import type { Fault } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { Prices, ProviderSettings, Settings } from '../../domain/settings.ts';
import { budgetOf, mustCatchOf, statisticsOf, trialRangeOf } from '../document/budget.ts';
import {
  numberField,
  objectField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';
import { millisecondsOf, shareOf } from '../document/units.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';

/** What holds where base has no `headgate.yaml`, or it does not say. */
export const DEFAULT_SETTINGS: Settings = {
  provider: {
    baseUrl: 'https://api.openai.com/v1',
    timeoutMs: 60_000,
    maxRetries: 4,
    concurrency: 16,
  },
  allowedHosts: ['api.openai.com'],
  allowedModels: [],
  evalsets: ['evalsets/**/evalset.yaml', 'evalsets/**/evalset.yml'],
  prompts: ['**/*.prompt.yml', '**/*.prompt.yaml'],
  budget: {
    passRateDrop: 0.02,
    mustCatch: mustCatchOf(0.02),
    byTag: {},
    mustPass: { cases: [], tags: [], mode: 'confirmed' },
  },
  statistics: {
    estimand: 'fixed-set',
    mode: 'sequential',
    measure: 'outcome',
    falseRed: 0.05,
    falseGreen: 0.05,
    tagCorrection: 'holm',
  },
  trials: { min: 0, max: 5 },
  onInconclusive: 'advise',
  maxErroredShare: 0.1,
  spendLimit: { calls: 10_000 },
  prices: {},
};

/** Reads the trusted settings of base. */
export function readSettings(
  path: string,
  text: string,
): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const { document, faults } = parseYaml(path, text);
  if (document === undefined) return { settings: DEFAULT_SETTINGS, faults };
  const all = [...faults, ...validate(document, 'settings')];
  const value = isJsonObject(document.value) ? document.value : {};
  return { settings: settingsOf(path, value), faults: all };
}

function settingsOf(path: string, value: JsonObject): Settings {
  const standard = DEFAULT_SETTINGS;
  const list = (field: string, otherwise: readonly string[]) =>
    value[field] === undefined ? otherwise : textsField(value, field);
  return {
    path,
    provider: providerOf(objectField(value, 'provider'), standard.provider),
    allowedHosts: list('allowedHosts', standard.allowedHosts),
    allowedModels: list('allowedModels', standard.allowedModels),
    evalsets: list('evalsets', standard.evalsets),
    prompts: list('prompts', standard.prompts),
    budget: budgetOf(objectField(value, 'budget'), objectField(value, 'floor'), standard.budget),
    statistics: statisticsOf(objectField(value, 'statistics'), standard.statistics),
    trials: trialRangeOf(objectField(value, 'trials'), standard.trials),
    onInconclusive: value['onInconclusive'] === 'block' ? 'block' : standard.onInconclusive,
    maxErroredShare: shareOf(value['maxErroredShare']) ?? standard.maxErroredShare,
    prices: pricesOf(objectField(value, 'prices')),
    spendLimit: {
      calls: numberField(objectField(value, 'spendLimit'), 'calls') ?? standard.spendLimit.calls,
    },
  };
}

function providerOf(value: JsonObject, standard: ProviderSettings): ProviderSettings {
  return withoutUndefined<ProviderSettings>({
    baseUrl: textField(value, 'baseUrl') ?? standard.baseUrl,
    organization: textField(value, 'organization'),
    project: textField(value, 'project'),
    model: textField(value, 'model'),
    timeoutMs: millisecondsOf(value['timeout']) ?? standard.timeoutMs,
    maxRetries: numberField(value, 'maxRetries') ?? standard.maxRetries,
    concurrency: numberField(value, 'concurrency') ?? standard.concurrency,
  });
}

function pricesOf(value: JsonObject): Prices {
  return Object.fromEntries(
    Object.keys(value).map((model) => {
      const price = objectField(value, model);
      const input = numberField(price, 'input') ?? 0;
      return [model, { input, output: numberField(price, 'output') ?? 0 }];
    }),
  );
}
