const HALF_OF_ALPHABET = 13;
const ALPHABET = 26;

/** A text in base64, as UTF-8. */
export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** A text with each Latin letter moved by half the alphabet. */
export function rot13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const start = letter < 'a' ? 'A'.charCodeAt(0) : 'a'.charCodeAt(0);
    const moved = (letter.charCodeAt(0) - start + HALF_OF_ALPHABET) % ALPHABET;
    return String.fromCharCode(start + moved);
  });
}

/** A text in two parts, between words. */
export function halves(text: string): [first: string, second: string] {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}
