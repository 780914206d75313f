import { countWords } from '../vocabulary/natural-language.js';
import { isCorpusPath, isRecordsPath } from '../vocabulary/place.js';
import { namesPrompt } from '../vocabulary/prompt-name.js';
import { speaksOfModelsInName } from './classify/setting-words.js';
import { holdsProse } from './classify/shapes.js';
import { keepsPrompts } from './file-nature.js';
import { areCases, recordsOf } from './records.js';
import { parseJsonTree } from './trees/json-tree.js';
import { leavesOf } from './trees/tree.js';
import { parseYamlTree } from './trees/yaml-tree.js';
import { wholeText } from './whole-text.js';
import { readRecords } from './yardstick-file.js';
/** A document or table of a corpus, whole: what retrieval finds is what it says. */
export const readCorpusFile = (file) => isCorpusPath(file.path) && !isOfSettings(file) ? (readCases(file) ?? [wholeText(file, 'data')]) : undefined;
/** Tables elsewhere: questions with answers measure or train, anything else is code. */
export const readTable = (file) => (isRecordsPath(file.path) ? readCases(file) : undefined);
/** Prompts and models are settings, even where documents lie. */
function isOfSettings({ path, text }) {
    if (keepsPrompts(path))
        return true;
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    const isOfModels = speaksOfModelsInName(path.slice(path.lastIndexOf('/') + 1));
    if (text.length > longestSetting && !isOfModels)
        return false;
    const tree = /\.json$/i.test(path) ? parseJsonTree(text) : parseYamlTree(text);
    if (isOfModels)
        return tree === undefined || !holdsDocuments(tree);
    return tree?.kind === 'map' && tree.entries.some(({ key, value }) => namesPrompt(key) && holdsProse(value));
}
/** Every entry is a document, whatever the file is called: of a model one says less. */
const holdsDocuments = (tree) => tree.kind === 'list' &&
    tree.items.length > 0 &&
    tree.items.every((item) => [...leavesOf(item)].some((leaf) => typeof leaf === 'string' && countWords(leaf) >= 30));
const longestSetting = 100_000;
const readCases = (file) => {
    if (!isRecordsPath(file.path))
        return undefined;
    const records = recordsOf(file);
    return records !== undefined && areCases(records) ? readRecords(file) : undefined;
};
