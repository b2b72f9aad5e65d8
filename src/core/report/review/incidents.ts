import type { AgendaLine, Incident, Recorded } from './agenda.ts';

/** Incidents that no case of the runs names, so that nothing would show them coming back. */
export function caselessLines(
  incidents: readonly Incident[],
  recorded: readonly Recorded[],
): AgendaLine[] {
  const named = new Set(
    recorded.flatMap(({ result }) => result.evalset.cases.map(({ incident }) => incident?.trim())),
  );
  return incidents
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) => [
      { name: id },
      ...(title === undefined ? [] : [', ', { said: title }]),
    ]);
}
