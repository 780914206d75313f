import { matchesGlobs } from '../../../domain/artifacts/glob.js';
import type { DeclaredPaths } from '../../../domain/changes/read-facets.js';
import { graderFiles } from '../../../domain/graders/program/grader-files.js';
import { recordingPathOf } from '../../../domain/inference/provider/provider.js';
import { importGlobs } from '../../../domain/suite/import-rules.js';
import { fileOfPrompt } from '../../../domain/suite/prompt-path.js';
import type { Side } from '../../../domain/suite/side.js';
import { promptOf } from '../../../domain/suite/target-reference.js';

/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
export function declaredBy(...sides: readonly Side[]): DeclaredPaths {
  const all = sides.map(({ settings }) => settings);
  const recordings = all.flatMap(({ providers }) =>
    Object.values(providers).flatMap((provider) => recordingPathOf(provider) ?? []),
  );
  const imported = sides.flatMap((side) => side.imported ?? []);
  const importedPrompts = sides.flatMap(filesOfImportedPrompts);
  const asksModels = new Set(importedPrompts);
  return {
    parts: new Set(sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? [])),
    imports: new Set(imported.map(({ path }) => path)),
    datasets: new Set([
      ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
      ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
    ]),
    recordings: new Set(recordings),
    graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => graderFiles(graders)))),
    prompts: new Set([
      ...all.flatMap(({ prompts, suites }) => [
        ...Object.values(prompts),
        ...suites.flatMap(({ target }) => promptOf(target) ?? []),
      ]),
      ...importedPrompts,
      ...sides.flatMap(importedPromptFiles),
      ...sides.flatMap(includedPaths),
    ]),
  };
}

const filesOfImportedPrompts = ({ imported = [], blobs }: Side): string[] =>
  imported.flatMap(({ prompts }) => prompts.map(({ path }) => fileOfPrompt(path, (each) => blobs.has(each))));

/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }: Side): string[] {
  const globs = importGlobs(settings);
  return [...prompts.keys()].filter((path) => matchesGlobs(path, globs));
}

/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }: Side): string[] =>
  [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));

/** The same, with more paths that are prompts or parts of one. */
export const withPrompts = (declared: DeclaredPaths, more: readonly string[]): DeclaredPaths =>
  more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };
