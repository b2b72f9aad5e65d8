/** The path of a file named beside another one: `cases.jsonl` in `evalsets/a/evalset.yaml`. */
export function besideFile(file: string, named: string): string {
  const folder = file.split('/').slice(0, -1);
  for (const step of named.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') folder.pop();
    else folder.push(step);
  }
  return folder.join('/');
}
