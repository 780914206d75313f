import { readConfigurationFile } from './readers/configuration-file.js';
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
/** True when lanegate.yml says what a path is. */
export const isDeclared = (path, { datasets, recordings, graders, prompts, imports }) => [datasets, recordings, graders, prompts, imports].some((paths) => paths?.has(path));
/** Whoever knows a file first reads it. Place comes before format: a prompt of a test reaches nobody. */
const readers = [
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
export function readFacets(file, declared) {
    try {
        return readDeclared(file, declared) ?? readByConvention(file);
    }
    catch {
        return [{ ...wholeText(file, 'code'), evidence: { confidence: 'low', because: 'it could not be taken apart' } }];
    }
}
function readDeclared(file, declared) {
    if (declared.imports?.has(file.path))
        return readPromptfooFile(file);
    if (declared.datasets.has(file.path))
        return readDataset(file);
    if (declared.recordings.has(file.path) || declared.graders?.has(file.path))
        return [wholeFile(file)];
    if (!declared.prompts.has(file.path))
        return undefined;
    return readPromptYaml(file) ?? [{ lane: 'prompt', name: 'text', meaning: templateMeaning(file.text), line: 1 }];
}
function readByConvention(file) {
    for (const read of readers) {
        const facets = isProgram(file.path) && read !== readPlacedFile ? undefined : read(file);
        if (facets !== undefined && facets.length > 0)
            return facets;
    }
    const whole = wholeText(file, laneOfRemainder(file.path));
    return file.text.length <= longestText ? [whole] : [{ ...whole, evidence: tooLong }];
}
/** Programs and settings of more characters than this may be taken whole, and then say so. */
const longestText = 300_000;
const tooLong = { confidence: 'low', because: 'it is too long to be taken apart' };
const isProgram = (path) => isSourcePath(path) && !settingsInSource.test(path);
