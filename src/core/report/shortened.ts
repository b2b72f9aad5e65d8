/** A text of at most `most` UTF-16 units, with its whole length where it was cut; never half a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}… (${text.length} characters)`;
}
