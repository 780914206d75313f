import { matchesGlobs } from '../artifacts/glob.js';
import type { CorpusSettings, DataSettings } from './corpus-settings.js';

/** The corpora that the target branch, the merge base and head declare. */
export type DeclaredCorpora = {
  readonly policy: DataSettings;
  readonly base: DataSettings;
  readonly head: DataSettings;
};

/**
 * The corpora that a change may touch, by name: where it changes a file of one or what one is held to, and all where it
 * declares corpora otherwise. None where none is declared.
 */
export function touchedCorpora({ policy, base, head }: DeclaredCorpora, paths: readonly string[]): string[] {
  const names = [...new Set([...Object.keys(policy), ...Object.keys(head)])];
  if (JSON.stringify(base) !== JSON.stringify(head)) return names;
  return names.filter((name) => {
    const declared = [policy, head].flatMap((data) => (Object.hasOwn(data, name) ? [data[name]] : []));
    return declared.some((settings) => settings !== undefined && isTouched(settings, paths));
  });
}

const isTouched = ({ corpus, contract, queries }: CorpusSettings, paths: readonly string[]): boolean =>
  paths.some((path) => path === contract || path === queries || matchesGlobs(path, corpus));
