import type { Fault } from '../../domain/errors.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import type { OverrideRule } from '../../domain/override.ts';
import type { Prices, RunLimit, Settings } from '../../domain/settings.ts';
import type { WideningRule } from '../../domain/target-change.ts';
import { budgetOf, mustCatchOf, statisticsOf, trialRangeOf } from '../document/budget.ts';
import { numberField, objectField, textsField, withoutUndefined } from '../document/fields.ts';
import { millisecondsOf, shareOf } from '../document/units.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';
import { providerFaults } from './provider-faults.ts';
import { DEFAULT_PROVIDER, providerOf, providersOf } from './providers.ts';

/** What holds where base has no `headgate.yaml`, or it does not say. */
export const DEFAULT_SETTINGS: Settings = {
  provider: DEFAULT_PROVIDER,
  providers: [],
  allowedHosts: ['api.openai.com'],
  allowPrivateNetwork: false,
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
  forkPolicy: 'block',
  maxErroredShare: 0.1,
  spendLimit: { calls: 10_000, cases: 10_000, newCases: 100 },
  trialStore: { maxAgeMs: 86_400_000 },
  override: { allow: 'none', expiryMs: 7 * 86_400_000, who: [] },
  policy: { widening: 'report' },
  prices: {},
};

/** Reads the trusted settings of base. */
export function readSettings(
  path: string,
  text: string,
): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const { document, faults } = parseYaml(path, text);
  if (document === undefined) return { settings: DEFAULT_SETTINGS, faults };
  const value = isJsonObject(document.value) ? document.value : {};
  const settings = settingsOf(path, value);
  const { provider, providers } = settings;
  const ofProviders = providerFaults(document, provider, providers);
  return { settings, faults: [...faults, ...validate(document, 'settings'), ...ofProviders] };
}

function settingsOf(path: string, value: JsonObject): Settings {
  const standard = DEFAULT_SETTINGS;
  const list = (field: string, otherwise: readonly string[]) =>
    value[field] === undefined ? otherwise : textsField(value, field);
  return {
    path,
    provider: providerOf(standard.provider.name, objectField(value, 'provider')),
    providers: providersOf(objectField(value, 'providers')),
    allowedHosts: list('allowedHosts', standard.allowedHosts),
    allowPrivateNetwork: value['allowPrivateNetwork'] === true,
    allowedModels: list('allowedModels', standard.allowedModels),
    evalsets: list('evalsets', standard.evalsets),
    prompts: list('prompts', standard.prompts),
    budget: budgetOf(objectField(value, 'budget'), objectField(value, 'floor'), standard.budget),
    statistics: statisticsOf(objectField(value, 'statistics'), standard.statistics),
    trials: trialRangeOf(objectField(value, 'trials'), standard.trials),
    onInconclusive: value['onInconclusive'] === 'block' ? 'block' : standard.onInconclusive,
    forkPolicy:
      value['forkPolicy'] === 'defer-to-merge-group' ? value['forkPolicy'] : standard.forkPolicy,
    maxErroredShare: shareOf(value['maxErroredShare']) ?? standard.maxErroredShare,
    prices: pricesOf(objectField(value, 'prices')),
    spendLimit: spendLimitOf(objectField(value, 'spendLimit'), standard.spendLimit),
    trialStore: {
      maxAgeMs:
        millisecondsOf(objectField(value, 'trialStore')['maxAge']) ?? standard.trialStore.maxAgeMs,
    },
    override: overrideOf(objectField(value, 'override'), standard.override),
    policy: { widening: wideningOf(objectField(value, 'policy')) ?? standard.policy.widening },
  };
}

function wideningOf({ widening }: JsonObject): WideningRule | undefined {
  const rules = ['block', 'require-approval', 'report'] as const;
  return rules.find((rule) => rule === widening);
}

function overrideOf(value: JsonObject, standard: OverrideRule): OverrideRule {
  const ways = ['none', 'review', 'command', 'both'] as const;
  return {
    allow: ways.find((way) => way === value['allow']) ?? standard.allow,
    expiryMs: millisecondsOf(value['expiry']) ?? standard.expiryMs,
    who: textsField(value, 'who'),
  };
}

function spendLimitOf(value: JsonObject, standard: RunLimit): RunLimit {
  return withoutUndefined<RunLimit>({
    calls: numberField(value, 'calls') ?? standard.calls,
    tokens: numberField(value, 'tokens'),
    costUsd: numberField(value, 'costUsd'),
    cases: numberField(value, 'cases') ?? standard.cases,
    minutes: numberField(value, 'minutes'),
    newCases: numberField(value, 'newCases') ?? standard.newCases,
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
