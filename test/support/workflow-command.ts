/** A workflow command that the runner would obey. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Finds the command in a line of output as the runner's parser does: `::name key=value::data` at the
 * start of the trimmed line, and the legacy `##[name key=value;]data` anywhere in it.
 */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  return parseCurrent(line.trimStart()) ?? parseLegacy(line);
}

function parseCurrent(line: string): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return commandOf(line.slice(2, end), line.slice(end + 2), ',');
}

function parseLegacy(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function commandOf(info: string, data: string, separator: string): WorkflowCommand {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), decoded(pair.slice(equals + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data: decoded(data) };
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
