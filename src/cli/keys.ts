export const KEY_VARIABLE = 'HEADGATE_API_KEY';

function isKey(variable: string): boolean {
  return variable.toUpperCase().startsWith(KEY_VARIABLE);
}

/** Every key of the environment, whether or not it is used. */
export function secretsOf(environment: NodeJS.ProcessEnv): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) => (isKey(name) ? value : []));
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
