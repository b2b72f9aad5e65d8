import { Journal } from './journal.ts';
import { readHead } from './store-line.ts';

/** What merging did with the lines of the given files. */
export interface Merged {
  readonly added: number;
  /** Lines that are no whole lines of a store. */
  readonly unsound: number;
}

/**
 * Appends to a store what other files know and it does not, or knows older. No line is verified here:
 * whoever uses it does that. The store must not be open. Throws EnvironmentError for a file that cannot
 * be read or written.
 */
export function mergeStores(from: readonly string[], into: string): Merged {
  const known = new Map<string, string>();
  const store = new Journal(into, (line) => {
    const head = line === undefined ? undefined : readHead(line);
    if (head !== undefined) known.set(head.name, head.when);
  });
  let added = 0;
  let unsound = 0;
  for (const path of from) {
    const source = new Journal(path, (line) => {
      if (line?.length === 0) return;
      const head = line === undefined ? undefined : readHead(line);
      if (line === undefined || head === undefined) {
        unsound += 1;
        return;
      }
      const when = known.get(head.name);
      const isNews = when === undefined || head.when > when;
      if (!isNews) return;
      known.set(head.name, head.when);
      store.append(Buffer.from(line));
      added += 1;
    });
    source.close();
  }
  store.close();
  return { added, unsound };
}
