/** What ends a script, starts one, names an address or is obeyed by a parser. */
export const PAYLOADS = [
  '</script><script>document.title = "run"</script>',
  '<!--<script>',
  '<img src=//127.0.0.1:9/x onerror="document.title=1">',
  '<svg onload=alert(1)>',
  '<style>*{display:none}</style>',
  '<base href="//127.0.0.1:9/">',
  '<meta http-equiv=refresh content="0;url=//127.0.0.1:9/">',
  '<iframe srcdoc="x">',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '"><form action=//127.0.0.1:9/><input>',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  '\u202Egnirts',
  '\u2028\u2029\u0000\uD800',
  '</main></body></html>',
  '<details open ontoggle=alert(1)>',
  ']]><!--x',
];

/** Texts and as many harmless words, equal where the texts are. */
export function twinsOf(texts: readonly string[]): readonly [string[], string[]] {
  const words = new Map<string, string>();
  for (const text of texts) words.set(text, words.get(text) ?? `word${words.size}`);
  return [[...texts], texts.map((text) => words.get(text) ?? '')];
}
