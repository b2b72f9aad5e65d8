import { secretsIn } from '../domain/named-lines.ts';

export const KEY_VARIABLE = 'HEADGATE_API_KEY';
/** Lines `name.base=token` and `name.head=token`. */
export const TOKENS_VARIABLE = 'HEADGATE_AGENT_TOKENS';

function isKey(variable: string): boolean {
  const name = variable.toUpperCase();
  return name.startsWith(KEY_VARIABLE) || name === TOKENS_VARIABLE;
}

/** Every key and token of the environment, whether or not it is used. */
export function secretsOf(environment: NodeJS.ProcessEnv): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    isKey(name) ? secretsIn(value, name === TOKENS_VARIABLE ? 'named' : 'plain') : [],
  );
}

/** What child processes may see of the environment: all but the keys. */
export function withoutKey(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isKey(name)));
}

/** Keys of further providers: `HEADGATE_API_KEY_MY_LAB` is that of `my-lab`. */
export function keysByProvider(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const prefix = `${KEY_VARIABLE}_`;
  return Object.fromEntries(
    Object.entries(environment).flatMap(([variable, key]): [string, string][] => {
      if (!variable.startsWith(prefix) || key === undefined || key.trim() === '') return [];
      return [[variable.slice(prefix.length).toLowerCase().replaceAll('_', '-'), key]];
    }),
  );
}
