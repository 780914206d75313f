import { isJsonObject } from '../../artifacts/read-json.js';
import { importConfig } from './import-config.js';
import { ImportContext } from './import-context.js';
/** Files name others that name others; a chain as long as this is a circle. */
const mostRounds = 20;
const ownKeys = ['prompts', 'providers', 'targets', 'tests', 'scenarios'];
/** Configurations of promptfoo: by their usual name, or any YAML or JSON that lanegate.yml imports. */
export const promptfooFormat = {
    name: 'promptfoo',
    claims: (path, isImported = false) => /(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/.test(path) || (isImported && /\.(?:ya?ml|json)$/.test(path)),
    recognises: (value) => isJsonObject(value) && !('messages' in value) && ownKeys.some((key) => Object.hasOwn(value, key)),
    *read(text, path, paths, trust) {
        const context = new ImportContext(path, text, paths, trust?.mayRunCode ?? false);
        for (let round = 0;; round += 1) {
            context.restart();
            const imported = importConfig(context);
            const wanted = context.takeWanted();
            if (wanted.length === 0)
                return imported;
            if (round >= mostRounds)
                return unfinished(imported, wanted);
            context.supply(wanted, yield wanted);
        }
    },
};
/** What is not read to its end decides nothing. */
function unfinished(imported, [next]) {
    const problem = `not all of it could be imported: its files name others through more than ${mostRounds}, up to \`${next}\``;
    return { ...imported, suites: imported.suites.map((suite) => ({ ...suite, problem: suite.problem ?? problem })) };
}
