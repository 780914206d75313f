import type { Evidence, Facet, FileSide, Reader } from './facet.js';
import { readConfigurationFile, readPartFile } from './readers/configuration-file.js';
import { readCorpusFile, readTable } from './readers/corpus-file.js';
import { readLockOfLanes } from './readers/lock-of-lanes.js';
import { readNotebookFile } from './readers/notebook-file.js';
import { readPlacedFile } from './readers/placed-file.js';
import { readPointer } from './readers/pointer-file.js';
import { readPromptfooFile } from './readers/promptfoo-file.js';
import { readBaml } from './readers/prompts/baml-file.js';
import { readHeadedPrompt } from './readers/prompts/headed-prompt.js';
import { readModelfile } from './readers/prompts/modelfile.js';
import { readPromptYaml } from './readers/prompts/prompt-yaml.js';
import { templateMeaning } from './readers/prompts/template-text.js';
import { readTextPrompt } from './readers/prompts/text-prompt.js';
import { laneOfRemainder } from './readers/remainder.js';
import { readStructuredFile } from './readers/structured-file.js';
import { wholeText } from './readers/whole-text.js';
import { readDataset, wholeFile } from './readers/yardstick-file.js';
import { isSourcePath } from './vocabulary/place.js';

/** What lanegate.yml says a path is, which outranks every convention. */
export type DeclaredPaths = {
  readonly datasets: ReadonlySet<string>;
  readonly recordings: ReadonlySet<string>;
  /** Files that graders are written in. */
  readonly graders?: ReadonlySet<string> | undefined;
  readonly prompts: ReadonlySet<string>;
  /** What lanegate.yml includes. */
  readonly parts?: ReadonlySet<string> | undefined;
  /** Configurations of promptfoo whose suites are run. */
  readonly imports?: ReadonlySet<string> | undefined;
};

/** True when lanegate.yml says what a path is. */
export const isDeclared = (path: string, declared: DeclaredPaths): boolean =>
  Object.values(declared).some((paths) => paths?.has(path));

/** Whoever knows a file first reads it. Place comes before format: a prompt of a test reaches nobody. */
const readers: readonly Reader[] = [
  readConfigurationFile,
  readLockOfLanes,
  readPointer,
  readPlacedFile,
  readPromptYaml,
  readBaml,
  readModelfile,
  readHeadedPrompt,
  readTextPrompt,
  readNotebookFile,
  readCorpusFile,
  readStructuredFile,
  readTable,
];

/** Languages that hold settings: they are read as settings are, not as programs. */
const settingsInSource = /\.(?:tf|bicep|sh|bash|zsh|sql)$/i;

/**
 * All that one side of a changed file means, facet by facet; never empty. What no reader can read is code as a whole.
 */
export function readFacets(file: FileSide, declared: DeclaredPaths): readonly Facet[] {
  try {
    return readDeclared(file, declared) ?? readByConvention(file);
  } catch {
    return [{ ...wholeText(file, 'code'), evidence: { confidence: 'low', because: 'it could not be taken apart' } }];
  }
}

function readDeclared(file: FileSide, declared: DeclaredPaths): readonly Facet[] | undefined {
  if (declared.parts?.has(file.path)) return readPartFile(file);
  if (declared.imports?.has(file.path)) return readPromptfooFile(file);
  if (declared.datasets.has(file.path)) return readDataset(file);
  if (declared.recordings.has(file.path) || declared.graders?.has(file.path)) return [wholeFile(file)];
  if (!declared.prompts.has(file.path)) return undefined;
  return readPromptYaml(file) ?? [{ lane: 'prompt', name: 'text', meaning: templateMeaning(file.text), line: 1 }];
}

function readByConvention(file: FileSide): readonly Facet[] {
  for (const read of readers) {
    const facets = isProgram(file.path) && read !== readPlacedFile ? undefined : read(file);
    if (facets !== undefined && facets.length > 0) return facets;
  }
  const whole = wholeText(file, laneOfRemainder(file.path));
  return file.text.length <= longestText ? [whole] : [{ ...whole, evidence: tooLong }];
}

/** Programs and settings of more characters than this may be taken whole, and then say so. */
const longestText = 300_000;

const tooLong: Evidence = { confidence: 'low', because: 'it is too long to be taken apart' };

const isProgram = (path: string): boolean => isSourcePath(path) && !settingsInSource.test(path);
