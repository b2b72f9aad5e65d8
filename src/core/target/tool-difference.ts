import type { ToolDefinition, ToolSet } from '../../domain/target.ts';
import { descriptionChange, type FoundChange, named, narrowed, widened } from './change-words.ts';
import { parameterChanges } from './parameter-changes.ts';

/** What the tools of one side take and do that those of the other do not, whatever their order. */
export function toolChanges(
  before: ToolSet | undefined,
  after: ToolSet | undefined,
): FoundChange[] {
  const [base, head] = [byName(before), byName(after)];
  return [
    ...[...head.keys()]
      .filter((name) => !base.has(name))
      .map((name) => widened(`tool ${named(name)} added`)),
    ...[...base].flatMap(([name, tool]) => {
      const other = head.get(name);
      return other === undefined
        ? [narrowed(`tool ${named(name)} removed`)]
        : definitionChanges(tool, other);
    }),
  ];
}

function byName(toolSet: ToolSet | undefined): Map<string, ToolDefinition> {
  return new Map(toolSet?.tools.map((tool) => [tool.name, tool]));
}

function definitionChanges(before: ToolDefinition, after: ToolDefinition): FoundChange[] {
  const tool = `tool ${named(before.name)}`;
  return [
    ...descriptionChange(tool, before.description, after.description),
    ...strictChange(tool, before.strict === true, after.strict === true),
    ...parameterChanges(tool, before.parameters, after.parameters),
  ];
}

function strictChange(tool: string, before: boolean, after: boolean): FoundChange[] {
  if (before === after) return [];
  return after
    ? [narrowed(`${tool} is strict now`)]
    : [widened(`${tool} is no longer strict: the provider does not hold calls to its schema`)];
}
