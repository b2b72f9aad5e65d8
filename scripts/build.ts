import { lstatSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const out = process.argv[2] ?? resolve(root, 'dist');

// The bundle names where its parts stood. Those of a linked folder would be this machine's alone.
if (lstatSync(resolve(root, 'node_modules')).isSymbolicLink()) {
  throw new Error('node_modules is a link: run `npm ci` in this checkout, then build');
}

/**
 * The same code in ASCII, other characters as escapes. An engine holds a file with a single wider one in
 * it as two bytes a character, which made it 7 % slower to start.
 */
function inAscii(code: string): string {
  const escaped = /\\[^\0-\x7f]/.exec(code)?.[0];
  if (escaped !== undefined) throw new Error(`An escape of an escape, ${escaped}, is another text`);
  return code.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** One bundle for both shells, split so that a run loads only what it needs. */
rmSync(out, { recursive: true, force: true });
await build({
  cwd: root,
  input: { index: 'src/action/index.ts', cli: 'src/cli/index.ts' },
  platform: 'node',
  logLevel: 'warn',
  plugins: [{ name: 'ascii', renderChunk: (code) => inAscii(code) }],
  output: {
    dir: out,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    comments: { legal: true },
  },
});
