/** A workflow command that the runner would obey. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner takes from a step's output: the commands that it obeys, and all other lines. */
export interface ParsedLog {
  readonly commands: readonly WorkflowCommand[];
  readonly lines: readonly string[];
}

/** Reads lines of both streams in their order as the runner does: none is obeyed between `stop-commands` and its token. */
export function parseLog(output: readonly string[]): ParsedLog {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  let token: string | undefined;
  for (const line of output) {
    const command = parseWorkflowCommand(line);
    if (command === undefined || (token !== undefined && command.name !== token)) {
      lines.push(line);
      continue;
    }
    if (token === undefined) commands.push(command);
    token = command.name === 'stop-commands' ? command.data.toLowerCase() : undefined;
  }
  return { commands, lines };
}

/**
 * What the runner overlooks when it compares texts by culture, on any of its platforms and more: a
 * text with one of these between the signs of a command is a command all the same.
 */
const OVERLOOKED = /(?![\t-\r\u0085\u2028\u2029])[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** White space in .NET, where the start of a line is trimmed. */
const LEADING_SPACE = /^[\t-\r\u0085\p{Z}]+/u;

/**
 * Finds the command in a line of output as the runner's parser does (ActionCommand.cs of
 * actions/runner): `::name key=value,key=value::data` at the start of the trimmed line, else the
 * legacy `##[name key=value;]data` anywhere in it. Stricter than the runner, as any name is a command.
 */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  return parseExact(line) ?? parseExact(line.replace(OVERLOOKED, ''));
}

function parseExact(line: string): WorkflowCommand | undefined {
  return parseCurrent(line.replace(LEADING_SPACE, '')) ?? parseLegacy(line);
}

function parseCurrent(line: string): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const words = { '%3A': ':', '%2C': ',' };
  return commandOf(line.slice(2, end), ',', words, decoded(line.slice(end + 2), {}));
}

function parseLegacy(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const words = { '%3B': ';', '%5D': ']' };
  return commandOf(line.slice(start + 3, end), ';', words, decoded(line.slice(end + 1), words));
}

function commandOf(
  info: string,
  separator: string,
  words: Readonly<Record<string, string>>,
  data: string,
): WorkflowCommand {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    return equals < 1 || value === ''
      ? []
      : [[pair.slice(0, equals).trim(), decoded(value, words)]];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

function decoded(text: string, words: Readonly<Record<string, string>>): string {
  const all = Object.entries({ ...words, '%0D': '\r', '%0A': '\n', '%25': '%' });
  return all.reduce((whole, [written, meant]) => whole.replaceAll(written, meant), text);
}
