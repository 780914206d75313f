import { matchesGlobs } from '../artifacts/glob.js';

/** Who owns a path by a CODEOWNERS file, as it is written there; nobody where the last line that fits names nobody. */
export function ownersIn(text: string): (path: string) => readonly string[] {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !/[\\[\]!{}]/.test(line))
    .map((line) => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return { globs: globsOf(pattern), owners };
    });
  return (path) => rules.findLast(({ globs }) => matchesGlobs(path, globs))?.owners ?? [];
}

/** A pattern with a slash before its end is anchored at the root, and any may mean a folder with all that lies in it. */
function globsOf(pattern: string): string[] {
  const isAnchored = /\/./.test(pattern);
  const body = `${isAnchored ? '' : '**/'}${pattern.replace(/^\//, '')}`;
  if (body.endsWith('/')) return [`${body}**`];
  return /\/\*$/.test(pattern) ? [body] : [body, `${body}/**`];
}

/** The one owner of all of some paths; `undefined` where they have several, or none. */
export function ownerOfAll(
  paths: readonly string[],
  ownersOf: (path: string) => readonly string[],
): string | undefined {
  const [first] = paths;
  if (first === undefined) return undefined;
  const [owner] = ownersOf(first);
  return owner !== undefined && paths.every((path) => ownersOf(path)[0] === owner) ? owner : undefined;
}
