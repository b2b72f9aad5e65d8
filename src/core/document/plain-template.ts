import type { JsonObject } from '../../domain/json.ts';

/** Texts and names of variables in turn, a text first. */
export type PlainTemplate = readonly string[];

const VARIABLE = /\{\{[ \t]*([A-Za-z_]\w*)[ \t]*\}\}/;
/** A brace at the end of a text would belong to the braces of the variable behind it. */
const MARKUP = /\{\{|\{%|\{$/;
/** The engine gives up a template that takes too long, as one of a hundred thousand variables does. */
const MOST_PIECES = 200;
/** Words that mean something of their own where a variable may stand. */
const NO_VARIABLES =
  /^(?:true|false|nil|null|empty|blank|and|or|not|contains|in|with|for|cols|forloop)$/;

/** The pieces of a template that inserts variables as they are and does nothing else, as most do. */
export function plainTemplate(template: string): PlainTemplate | undefined {
  const pieces = template.split(VARIABLE, MOST_PIECES + 1);
  if (pieces.length > MOST_PIECES) return undefined;
  const isPlain = pieces.every((piece, index) =>
    index % 2 === 0 ? !MARKUP.test(piece) : !NO_VARIABLES.test(piece),
  );
  return isPlain ? pieces : undefined;
}

/**
 * The text that the engine would make of the pieces, without its cost; undefined where a value is missing
 * or is more than a text or a number.
 */
export function fillPlain(pieces: PlainTemplate, variables: JsonObject): string | undefined {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const value = index % 2 === 0 ? piece : ownField(variables, piece);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    text += value;
  }
  return text;
}

function ownField(variables: JsonObject, name: string) {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
