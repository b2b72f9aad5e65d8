import { RE2JS } from 're2js';

/** Answers whether a pattern is found anywhere in a text. */
export type LinearPattern = (text: string) => boolean;

/**
 * Compiles a pattern for an engine that takes linear time on every text (RE2), so that no pattern
 * or model output can stall a run. Throws an Error that names what RE2 lacks: look-around and
 * back-references.
 */
export function compilePattern(pattern: string, ignoreCase = false): LinearPattern {
  const compiled = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  return (text) => compiled.matcher(text).find();
}
