import { own } from '../../artifacts/own.js';
import { isJsonObject, plainJson } from '../../artifacts/read-json.js';
import { parseLocatedYaml } from '../../suite/located-yaml.js';
import { UserError } from '../../user-error.js';
/** Whose entries reach a model, or say which; all else measures. */
const laneOfKey = {
    prompts: 'prompt',
    providers: 'model',
    targets: 'model',
    description: 'docs',
    $schema: 'docs',
    tags: 'docs',
};
/** A configuration of promptfoo whose suites are run: what it asks, whom, and what it measures with, entry by entry. */
export const readPromptfooFile = ({ path, text }) => {
    const source = tryParse(text, path);
    if (source === undefined || !isJsonObject(source.value))
        return undefined;
    return Object.entries(source.value).flatMap(([key, value]) => {
        const facet = (meaning, keys) => ({
            lane: own(laneOfKey, key) ?? 'evals',
            name: key,
            meaning: plainJson(meaning),
            line: source.lineOf(keys),
        });
        if (!Array.isArray(value))
            return [facet(value, [key])];
        return value.map((each, index) => facet(each, [key, index]));
    });
};
function tryParse(text, path) {
    try {
        return parseLocatedYaml(text, path);
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
