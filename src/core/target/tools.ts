import type { Fault } from '../../domain/errors.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { ToolDefinition, ToolSet } from '../../domain/target.ts';
import { parseJson } from '../document/json.ts';
import { validate } from '../document/validate.ts';
import { parseYaml } from '../document/yaml.ts';

/** Reads a tool file: OpenAI function definitions as JSON or YAML. */
export function readToolSet(
  path: string,
  text: string,
): { readonly toolSet?: ToolSet; readonly faults: readonly Fault[] } {
  const parsed = path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text);
  const { document } = parsed;
  if (document === undefined) return { faults: parsed.faults };
  const faults = [...parsed.faults, ...validate(document, 'tools')];
  const items = Array.isArray(document.value) ? document.value : [];
  const tools = items.flatMap((item): ToolDefinition[] => {
    const definition = isJsonObject(item) ? item['function'] : undefined;
    if (!isJsonObject(definition) || typeof definition['name'] !== 'string') return [];
    const parameters = isJsonObject(definition['parameters'])
      ? definition['parameters']
      : { type: 'object', properties: {} };
    return [{ ...definition, name: definition['name'], parameters } satisfies ToolDefinition];
  });
  for (const [index, tool] of tools.entries()) {
    if (tools.findIndex((other) => other.name === tool.name) === index) continue;
    faults.push({
      code: 'duplicate-key',
      position: document.positionOf([index, 'function', 'name']),
      problem: `tool ${tool.name} is defined twice`,
    });
  }
  return faults.length > 0 ? { faults } : { toolSet: { path, tools }, faults };
}
