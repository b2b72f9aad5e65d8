/** Colours that keep their meaning on a white card: `strong` for lines and words, `soft` for areas. */
export const INK = '#1f2328';
export const MUTED = '#59636e';
export const LINE = '#c4ccd4';
export const RED = { strong: '#b42318', soft: '#f6c9c3' };
export const GREEN = { strong: '#1a7f37', soft: '#c6e7cf' };
export const AMBER = { strong: '#7d5200', soft: '#f5e2b3' };
export const WIDTH = 720;

interface LabelStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
  readonly size?: number;
  readonly weight?: number;
  /** A white rim, where words cross lines. */
  readonly halo?: boolean;
}

/**
 * A picture on a white card, so that it can be read on a light and on a dark page; the title and the
 * description are for those who do not see it.
 */
export function card(
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="sans-serif">
<title id="title">${title}</title>
<desc id="description">${description}</desc>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="#ffffff" stroke="${LINE}"/>
${parts.join('\n')}
</svg>
`;
}

export function label(x: number, y: number, words: string, style: LabelStyle = {}): string {
  const { anchor = 'start', colour = INK, size = 13, weight = 400, halo = false } = style;
  const rim = halo ? ' paint-order="stroke" stroke="#ffffff" stroke-width="4"' : '';
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}" font-size="${size}" font-weight="${weight}"${rim}>${words}</text>`;
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  more = '',
): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}" ${more}/>`;
}

export function polyline(points: string, colour: string, more: string): string {
  return `<polyline points="${points}" fill="none" stroke="${colour}" ${more}/>`;
}

export function rect(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
}

export function dot(x: number, y: number, colour: string, radius: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${colour}"/>`;
}

/** One decimal is finer than a screen shows, and keeps the files equal on every machine. */
export function round(value: number): string {
  return `${Number(value.toFixed(1))}`;
}
