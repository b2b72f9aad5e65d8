/** What lines `name=value` say, or the first line that says nothing or what another said before. */
export type NamedLines =
  | { readonly values: Readonly<Record<string, string>> }
  /** Counted from 1. */
  | { readonly wrongLine: number; readonly isRepeated: boolean };

/**
 * Reads lines `name=value`, without the empty ones and without values that are empty. No text of a line
 * is told of one that is wrong, as it may hold a secret.
 */
export function readNamedLines(text: string, name: RegExp): NamedLines {
  const values = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const end = line.indexOf('=');
    const named = line.slice(0, Math.max(end, 0)).trim();
    const isRepeated = values.has(named);
    if (!name.test(named) || isRepeated) return { wrongLine: index + 1, isRepeated };
    values.set(named, line.slice(end + 1).trim());
  }
  return { values: Object.fromEntries([...values].filter(([, value]) => value !== '')) };
}

/**
 * What must not be shown of a text that is a secret or has one on each line. Where its lines have names,
 * these are no part of it, as messages have to tell whose key or token is wrong.
 */
export function secretsIn(text: string, form: 'named' | 'plain'): string[] {
  return text
    .split('\n')
    .flatMap((line) => {
      const value = line.replace(/^\s*[a-z][a-z0-9-]*(?:\.(?:base|head))?\s*=/, '');
      return form === 'named' ? [value] : [line, value];
    })
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
}
