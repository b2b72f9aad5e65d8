import { Drop, Liquid, LiquidError, type Template } from 'liquidjs';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { fillPlain, type PlainTemplate, plainTemplate } from './plain-template.ts';

/** Why a template could not be filled in; line and column count from 1 inside the template. */
export interface TemplateFault {
  readonly kind: 'syntax' | 'unfilled-variable';
  readonly problem: string;
  /** The variable that nothing fills. */
  readonly variable?: string;
  readonly line: number;
  readonly column: number;
}

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: TemplateFault };

const SOLE_EXPRESSION = /^\{\{-?\s*(?<path>[A-Za-z_][\w.-]*)\s*-?\}\}$/;

/** Tags that read files, and filters whose answer depends on the clock or on chance. */
const REFUSED_TAGS = ['include', 'render', 'layout', 'block'];
const REFUSED_FILTERS = /^(?:date(?:_to_.*)?|sample)$/;

/** A target has a handful of templates, which are filled for case after case. */
const MOST_PARSED = 256;

const engine = createEngine();
const parsed = new Map<string, Parsed>();

interface Parsed {
  readonly templates: Template[];
  readonly plain: PlainTemplate | undefined;
}

/**
 * Fills `{{variables}}`, `{% if %}` and `{% for %}` in a template. Values are inserted as they are
 * and never read as templates themselves; a variable that is not given is a fault. Objects and
 * lists are written as JSON.
 */
export function fillTemplate(template: string, variables: JsonObject): Filled {
  if (!template.includes('{{') && !template.includes('{%')) return { ok: true, text: template };
  try {
    const { templates, plain } = parse(template);
    const text = plain === undefined ? undefined : fillPlain(plain, variables);
    // A copy, as `{% increment %}` counts in the variables that it is given.
    return { ok: true, text: text ?? String(engine.renderSync(templates, { ...variables })) };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { ok: false, fault: faultOf(cause) };
  }
}

/**
 * Fills the templates in every text of a value. A text that is nothing but one variable becomes that
 * variable's value with its type kept, so that `"{{ expected.count }}"` can be a number.
 */
export function fillValue(
  value: JsonValue,
  variables: JsonObject,
): { readonly value: JsonValue; readonly faults: readonly TemplateFault[] } {
  if (typeof value === 'string') {
    const sole = soleVariable(value, variables);
    if (sole !== undefined) return { value: sole, faults: [] };
    const filled = fillTemplate(value, variables);
    return filled.ok ? { value: filled.text, faults: [] } : { value, faults: [filled.fault] };
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => fillValue(item, variables));
    return { value: items.map((item) => item.value), faults: items.flatMap((item) => item.faults) };
  }
  if (!isJsonObject(value)) return { value, faults: [] };
  const fields = Object.entries(value).map(
    ([key, field]) => [key, fillValue(field, variables)] as const,
  );
  return {
    value: Object.fromEntries(fields.map(([key, field]) => [key, field.value])),
    faults: fields.flatMap(([, field]) => field.faults),
  };
}

/** Parses a template once, however often it is filled: filling leaves no trace in what was parsed. */
function parse(template: string): Parsed {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const fresh = { templates: engine.parse(template), plain: plainTemplate(template) };
  parsed.set(template, fresh);
  return fresh;
}

function soleVariable(template: string, variables: JsonObject): JsonValue | undefined {
  const path = SOLE_EXPRESSION.exec(template.trim())?.groups?.['path'];
  if (path === undefined) return undefined;
  let current: JsonValue | undefined = variables;
  for (const step of path.split('.')) {
    if (!isJsonObject(current) || !Object.hasOwn(current, step)) return undefined;
    current = current[step];
  }
  return current;
}

function createEngine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    // Else the engine asks the system, which takes longer than all that it is made for here.
    locale: 'en-US',
    parseLimit: 1_000_000,
    renderLimit: 250,
    memoryLimit: 20_000_000,
    outputEscape: (output: unknown) => {
      // `nil`, `empty` and `blank` are objects of the engine.
      const value = output instanceof Drop ? output.valueOf() : output;
      return typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : String(value ?? '');
    },
  });
  for (const tag of REFUSED_TAGS) delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters)) {
    if (REFUSED_FILTERS.test(filter)) delete liquid.filters[filter];
  }
  return liquid;
}

function faultOf(error: Error): TemplateFault {
  const token = LiquidError.is(error) ? (error as LiquidError).token : undefined;
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const problem = error.message.split('\n')[0]?.replace(/, line:\d+.*$/, '') ?? 'cannot be read';
  const variable = /^undefined variable: (?<name>\S+)/.exec(problem)?.groups?.['name'];
  return variable === undefined
    ? { kind: 'syntax', problem, line, column }
    : { kind: 'unfilled-variable', problem, variable, line, column };
}
