import { matchesGlobs } from '../artifacts/glob.js';
import type { DeclaredLanes } from '../suite/configuration.js';
import type { DataSettings } from './corpus-settings.js';
import { knownCorpora } from './documents/corpus-files.js';

/** The corpora that the target branch and head declare, and the lanes that are declared for whole files. */
export type CorporaAndLanes = {
  readonly bound: DataSettings;
  readonly own: DataSettings;
  readonly lanes: DeclaredLanes;
};

/**
 * What nobody checks of `paths`, in a sentence a folder: files in folders known for a corpus are of the data lane, and
 * once the target branch declares corpora only those are checked. `which` tells what files `paths` are.
 */
export function uncoveredNotes(paths: readonly string[], which: string, declared: CorporaAndLanes): string[] {
  const { bound, own, lanes } = declared;
  if (Object.keys(bound).length === 0) return [];
  const [isBound, isOwn] = [namedBy(bound), namedBy(own)];
  const free = paths.filter((path) => !isBound(path) && !isOwn(path));
  return [...knownCorpora(free, lanes)].map(([folder, files]) => {
    const [count, are, they] = files.length === 1 ? ['1', 'is', 'it'] : [files.length, 'are', 'them'];
    const what = `${count} ${which}${files.length === 1 ? '' : 's'} in ${folder}/ ${are} of the lane data`;
    const name = folder.split('/').at(-1);
    const hint = `declare \`${name}: { corpus: "${folder}/**" }\` under \`data\`, or another lane for ${they} under \`lanes\``;
    return `${what} and of no corpus that lanegate.yml declares, so that nothing checks ${they}; ${hint}`;
  });
}

/** Whether a path is named by what is declared: taken, or left out on purpose by a glob with `!`. */
function namedBy(data: DataSettings): (path: string) => boolean {
  const corpora = Object.values(data);
  const yardsticks = new Set(corpora.flatMap(({ contract, queries }) => [contract, queries]));
  const globs = corpora.flatMap(({ corpus }) => corpus.map((glob) => glob.replace(/^!/, '')));
  return (path) => yardsticks.has(path) || matchesGlobs(path, globs);
}
