import { counted } from '../../domain/grouped.ts';

/** A piece of Markdown that is shown whole, in its short form, or not at all, so that nothing is left open. */
export interface Block {
  readonly text: string;
  /** What is left of it where there is no room for all. */
  readonly short?: string;
}

/** How much a place can take, and in which unit. */
export interface Room {
  readonly most: number;
  readonly sizeOf: (text: string) => number;
}

const BETWEEN = '\n\n';
/** Kept free for the sentence that says what is missing. */
const NOTE_SIZE = 200;

/**
 * Blocks as one text that fits. The short forms come first, in order, then as many whole blocks as
 * there is room for; the last sentence says what is missing and where it is.
 */
export function fitted(blocks: readonly Block[], { most, sizeOf }: Room): string {
  const costOf = (text: string) => sizeOf(text) + BETWEEN.length;
  const shown: string[] = [];
  let room = most - NOTE_SIZE;
  for (const { text, short = text } of blocks) {
    room -= costOf(short);
    if (room < 0) break;
    shown.push(short);
  }
  room = most - NOTE_SIZE - shown.reduce((size, text) => size + costOf(text), 0);
  let shortened = 0;
  for (const [index, short] of shown.entries()) {
    const text = blocks[index]?.text ?? short;
    const more = costOf(text) - costOf(short);
    if (more <= room) {
      shown[index] = text;
      room -= more;
    } else {
      shortened += 1;
    }
  }
  const missing = [
    shortened > 0 ? `${counted(shortened, 'part')} shortened` : '',
    shown.length < blocks.length ? `${counted(blocks.length - shown.length, 'part')} left out` : '',
  ].filter((words) => words !== '');
  if (missing.length > 0) {
    shown.push(
      `⚠️ To fit: ${missing.join(' and ')}. result.json among the run's reports has everything.`,
    );
  }
  return `${shown.join(BETWEEN)}\n`;
}
