import { filledLines } from '../../artifacts/filled-lines.js';
import { parseJsonLine } from '../../artifacts/parse-json-line.js';
import { UserError } from '../../user-error.js';
import { csvTests } from './csv-tests.js';
import { Located } from './located.js';
/** The tests of a file, by its ending; what cannot be read is told at `at`, where the file is named. */
export function testsInFile(context, path, at) {
    const file = context.text(path);
    if (file.kind === 'pending')
        return [];
    const lost = (why) => {
        context.lose(at, `tests \`${path}\``, why);
        return [];
    };
    if (file.kind === 'missing')
        return lost(file.why);
    const found = testsInText(context, file.text, path);
    if (found === 'told')
        return [];
    if (found === undefined)
        return lost('tests are read from YAML, JSON, JSONL and CSV');
    return found.length > 0 ? found : lost('it has none');
}
/** Nothing for a file of another kind; `told` where it is told already why there are none. */
function testsInText(context, text, path) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (ending === 'csv')
        return csvTests(context, text, path);
    if (ending === 'jsonl')
        return jsonLineTests(context, text, path);
    if (ending !== 'yaml' && ending !== 'yml' && ending !== 'json')
        return undefined;
    const parsed = context.parse(path);
    if (parsed === undefined || parsed.value === null)
        return [];
    const tests = parsed.get('tests') ?? parsed;
    return tests.items();
}
function jsonLineTests(context, text, path) {
    return [...filledLines(text)].flatMap(({ text: lineText, line }) => {
        try {
            const value = parseJsonLine(lineText, { path, line });
            return [new Located({ path, value, lineOf: () => line })];
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            context.lose({ path, line }, 'test', error.message);
            return [];
        }
    });
}
