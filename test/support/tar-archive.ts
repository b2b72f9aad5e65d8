/** A member of a tar archive: its type is that of the format, 0 a file, 1 a hard link, 2 a symbolic link, 5 a folder. */
export interface TarMember {
  readonly name: string;
  readonly type: '0' | '1' | '2' | '5';
  readonly content?: string;
  readonly link?: string;
}

/** The bytes of a tar archive, which may hold what no honest program would pack. */
export function tarOf(members: readonly TarMember[]): Buffer {
  const parts = members.flatMap(({ name, type, content = '', link = '' }) => {
    const body = Buffer.from(content);
    return [headerOf(name, type, body.length, link), body, Buffer.alloc(-body.length & 511)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

function headerOf(name: string, type: string, size: number, link: string): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${octal(size, 11)}\0`, 124);
  header.write('00000000000\0', 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}
