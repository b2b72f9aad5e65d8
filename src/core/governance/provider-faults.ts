import type { Fault } from '../../domain/errors.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import { type Document, type Path, pathName } from '../document/document.ts';

/** A name that makes an input line and an environment variable without doubt; `-` becomes `_`. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 40;
/** A timer of 25 days and more fires at once. */
const LONGEST_TIMEOUT_MS = 86_400_000;

/** What is wrong with providers beyond what their schema says. */
export function providerFaults(
  document: Document,
  provider: ProviderSettings,
  providers: readonly ProviderSettings[],
): Fault[] {
  return [
    ...timeFaults(document, ['provider'], provider),
    ...providers.flatMap((further) => [
      ...nameFaults(document, further.name, provider.name),
      ...timeFaults(document, ['providers', further.name], further),
    ]),
    ...modelFaults(document, providers),
  ];
}

function nameFaults(document: Document, name: string, taken: string): Fault[] {
  if (NAME.test(name) && name.length <= LONGEST_NAME && name !== taken) return [];
  const rule = `lower-case letters, digits and single dashes, at most ${LONGEST_NAME}, and not ${taken}`;
  return [
    {
      code: 'wrong-value',
      problem: `a name under providers must be ${rule}`,
      position: document.positionOf(['providers', name], 'key'),
      found: JSON.stringify(name.slice(0, 100)),
    },
  ];
}

function timeFaults(
  document: Document,
  path: Path,
  { timeoutMs, trialTimeoutMs }: ProviderSettings,
): Fault[] {
  const fault = (field: string, rule: string) =>
    wrongValue(document, [...path, field], `must be ${rule}`);
  return [
    ...(timeoutMs > LONGEST_TIMEOUT_MS ? [fault('timeout', 'at most 24h')] : []),
    ...(trialTimeoutMs > Math.max(LONGEST_TIMEOUT_MS, timeoutMs)
      ? [fault('trialTimeout', 'at most 24h')]
      : []),
    ...(trialTimeoutMs < timeoutMs
      ? [fault('trialTimeout', 'at least as long as timeout, which holds for one attempt')]
      : []),
  ];
}

/** Of two providers with the same pattern the second would never be asked. */
function modelFaults(document: Document, providers: readonly ProviderSettings[]): Fault[] {
  const owners = new Map<string, string>();
  return providers.flatMap(({ name, models }): Fault[] => {
    const path = ['providers', name, 'models'];
    return models.flatMap((pattern, index): Fault[] => {
      const owner = owners.get(pattern);
      owners.set(pattern, owner ?? name);
      if (owner === undefined) return [];
      const problem = `claims a pattern that providers.${owner} has already`;
      return [wrongValue(document, [...path, index], problem, pattern)];
    });
  });
}

function wrongValue(document: Document, path: Path, problem: string, found?: string): Fault {
  return {
    code: 'wrong-value',
    problem: `${pathName(path)} ${problem}`,
    position: document.positionOf(path),
    ...(found === undefined ? {} : { found: JSON.stringify(found.slice(0, 100)) }),
  };
}
