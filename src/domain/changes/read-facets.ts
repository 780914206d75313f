import type { Facet, FileSide, Reader } from './facet.js';
import { readConfigurationFile } from './readers/configuration-file.js';
import { readPromptText, readPromptYaml } from './readers/prompt-file.js';
import { laneOfRemainder } from './readers/remainder.js';
import { isYardstickPath, readDataset, wholeFile } from './readers/yardstick-file.js';

/** What lanegate.yml says a path is, which outranks every convention. */
export type DeclaredPaths = {
  readonly datasets: ReadonlySet<string>;
  readonly recordings: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
};

/** True when lanegate.yml says what a path is. */
export const isDeclared = (path: string, { datasets, recordings, prompts }: DeclaredPaths): boolean =>
  datasets.has(path) || recordings.has(path) || prompts.has(path);

const readers: readonly Reader[] = [readConfigurationFile, readPromptYaml, readPromptText];

/** All that one side of a changed file means, facet by facet; never empty. */
export function readFacets(file: FileSide, declared: DeclaredPaths): readonly Facet[] {
  if (declared.datasets.has(file.path)) return readDataset(file);
  if (declared.recordings.has(file.path)) return [wholeFile(file)];
  if (declared.prompts.has(file.path)) return readPromptYaml(file) ?? [promptFacet(file)];
  for (const read of readers) {
    const facets = read(file);
    if (facets !== undefined && facets.length > 0) return facets;
  }
  if (isYardstickPath(file.path)) return [wholeFile(file)];
  return [{ lane: laneOfRemainder(file.path), name: 'content', meaning: file.text, line: 1 }];
}

const promptFacet = (file: FileSide): Facet => ({
  lane: 'prompt',
  name: 'text',
  meaning: file.text.replaceAll('\r\n', '\n'),
  line: 1,
});
