/** All but plain letters and the white space between them: it may stand in a secret without a reader's seeing it. */
const NOT_PLAIN = /[^\t\n\r\x20-\x7e]+/;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, 'g');

/** A text as plain letters, with the place in the text of each and of the end. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** Whether a text has anything that folding would take away or replace. */
export function isDisguised(text: string): boolean {
  return NOT_PLAIN.test(text);
}

/** Plain letters for letters of other widths and styles, and nothing for all that has no plain letter. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(ALL_NOT_PLAIN, '');
}

/** The same with the way back to the text as it was. */
export function folded(text: string): Folded {
  const letters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const letter of plain(character)) {
      letters.push(letter);
      places.push(place);
    }
    place += character.length;
  }
  places.push(text.length);
  return { text: letters.join(''), places };
}
