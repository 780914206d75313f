import { corpusFolderOf, isCorpusPath } from '../../changes/vocabulary/place.js';
import { corpusNameOf, type DataSettings } from '../corpus-settings.js';

/** The files of each corpus by its name. Where none is declared, a corpus is what lies in a folder known for it. */
export function corpusFiles(paths: readonly string[], data: DataSettings): Map<string, string[]> {
  const names = Object.keys(data);
  const files = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const path of paths) {
    const name = names.length === 0 ? conventionalName(path) : corpusNameOf(path, data);
    if (name === undefined) continue;
    const known = files.get(name);
    if (known === undefined) files.set(name, [path]);
    else known.push(path);
  }
  return files;
}

const conventionalName = (path: string): string | undefined => (isCorpusPath(path) ? corpusFolderOf(path) : undefined);
