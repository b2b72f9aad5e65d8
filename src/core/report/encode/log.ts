import { codePoint, visible } from './visible.ts';

/*
 * The runner looks for `::` at the start of a line and for `##[` anywhere in it, and compares by
 * culture, so that it overlooks combining marks and format characters between them (ActionCommand.cs,
 * actions/runner). What it overlooks differs with its libraries: here it is all that is not ASCII.
 */
const COMMAND = /^([^\x21-\x7e]*:[^\x20-\x7e]*):/;
const LEGACY_COMMAND = /(#[^\x20-\x7e]*#[^\x20-\x7e]*)\[/g;

/** Lines for the log, on either stream, in which the runner finds no workflow command. */
export function forLog(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) =>
      line
        .replace(LEGACY_COMMAND, (_all, before: string) => before + codePoint('['))
        .replace(COMMAND, (_all, before: string) => before + codePoint(':')),
    )
    .join('\n');
}
