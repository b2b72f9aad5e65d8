/**
 * The lines of a text that comes in pieces, without their ends. Lines of more than `mostBytes` are
 * left out, so that no more than one line is ever held.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<string> {
  let line: Uint8Array[] = [];
  let bytes = 0;
  const add = (piece: Uint8Array) => {
    bytes += piece.length;
    if (bytes <= mostBytes) line.push(piece);
    else line = [];
  };
  const take = (): string => {
    const text = bytes <= mostBytes ? Buffer.concat(line).toString() : '';
    line = [];
    bytes = 0;
    return text;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
      add(piece.subarray(start, end));
      const text = take();
      if (text !== '') yield text;
      start = end + 1;
    }
    add(piece.subarray(start));
  }
  const last = take();
  if (last !== '') yield last;
}
