import { isJsonObject } from '../../artifacts/read-json.js';
import { fileReference, isScriptPath } from './file-reference.js';
import { testsInFile } from './test-files.js';
/** Every test of a configuration, in order; without any, promptfoo asks each prompt once. */
export function importTests(context, config) {
    const defaults = defaultTest(context, config);
    const [tests, scenarios] = [config.get('tests'), config.get('scenarios')];
    if (tests === undefined && scenarios === undefined)
        return [{ at: config.withValue({}), scenario: undefined, defaults }];
    const reading = { context, filesLeft: mostFiles, testsLeft: mostTests };
    const plain = tests === undefined ? [] : testsOf(reading, tests).map((at) => ({ at, scenario: undefined, defaults }));
    const found = [...plain, ...scenarioTests(reading, scenarios, defaults)];
    const isTold = context.unimported.some(({ loses }) => loses);
    if (found.length === 0 && !isTold)
        context.lose(tests ?? scenarios ?? config, '`tests`', 'there are none');
    return found;
}
function defaultTest(context, config) {
    const written = config.get('defaultTest');
    const reference = fileReference(written?.text() ?? '');
    if (written === undefined)
        return undefined;
    if (reference === undefined) {
        if (!written.isMapping())
            context.lose(written, '`defaultTest`', 'it is no mapping');
        return written;
    }
    const path = context.resolve(reference.path, written.source.path);
    if (isScriptPath(path) || !context.has(path)) {
        context.lose(written, '`defaultTest`', isScriptPath(path) ? 'a program makes it' : `\`${path}\` is not in the repository`);
        return undefined;
    }
    return context.parse(path);
}
/** Files of tests that name more files than this, or others through more files, are a slip. */
const mostFiles = 10_000;
const mostFilesDeep = 8;
/** More tests than this are nobody's suite. */
const mostTests = 100_000;
/** The tests of a list in which a file or a glob stands for those that it lists; what is none is told and left out. */
function testsOf(reading, list) {
    return list.items().flatMap((at) => testsAt(reading, at, 0));
}
function testsAt(reading, at, filesDeep) {
    const text = at.text() ?? at.get('path')?.text();
    if (text !== undefined)
        return testsNamed(reading, at, text, filesDeep);
    reading.testsLeft -= 1;
    if (reading.testsLeft < 0) {
        reading.context.lose(at, 'tests', `there are more than ${mostTests}`);
        return [];
    }
    if (isJsonObject(at.value))
        return [at];
    reading.context.lose(at, 'test', 'it is no mapping');
    return [];
}
const remote = [
    {
        pattern: /^huggingface:\/\//,
        why: 'a data set of Hugging Face moves without a commit; save it as JSONL in the repository',
    },
    {
        pattern: /^https:\/\/docs\.google\.com\//,
        why: 'a Google sheet moves without a commit; save it as CSV in the repository',
    },
    {
        pattern: /^\w+:\/\/(?<!file:\/\/)/,
        why: 'tests that lie elsewhere move without a commit; save them in the repository',
    },
];
function testsNamed(reading, at, text, filesDeep) {
    const { context } = reading;
    const lose = (why) => {
        context.lose(at, `tests \`${text}\``, why);
        return [];
    };
    const elsewhere = remote.find(({ pattern }) => pattern.test(text));
    if (elsewhere !== undefined)
        return lose(elsewhere.why);
    const { path } = fileReference(text) ?? { path: text };
    if (isScriptPath(path))
        return lose('a program makes them; save what it makes as JSONL');
    if (/\.xlsx?(?:#.*)?$/i.test(path))
        return lose('a workbook is not read; save it as CSV');
    if (filesDeep === mostFilesDeep)
        return lose('files of tests name one another too deep, or in a circle');
    if (reading.filesLeft <= 0)
        return lose(`files of tests name more than ${mostFiles} files`);
    const paths = context.expand(path, at.source.path);
    reading.filesLeft -= Math.max(1, paths.length);
    if (paths.length === 0)
        return lose('no file fits it');
    return paths
        .flatMap((each) => testsInFile(context, each, at))
        .flatMap((found) => testsAt(reading, found, filesDeep + 1));
}
/** Every part of a scenario's `config` with every one of its tests. */
function scenarioTests(reading, scenarios, defaults) {
    const { context } = reading;
    return (scenarios === undefined ? [] : listedIn(context, scenarios, 'scenario')).flatMap((scenario) => {
        const configs = scenario.get('config');
        const tests = scenario.get('tests');
        const parts = configs === undefined ? [] : listedIn(context, configs, '`config` of a scenario');
        if (parts.length === 0)
            context.lose(scenario, 'scenario', 'it has no `config`, so promptfoo makes no test of it');
        const written = tests === undefined ? [scenario.withValue({})] : testsOf(reading, tests);
        if (written.length === 0)
            context.lose(scenario, 'scenario', 'its `tests` name none');
        reading.testsLeft -= Math.max(0, parts.length - 1) * written.length;
        if (reading.testsLeft < 0) {
            context.lose(scenario, 'scenario', `it makes more than ${mostTests} tests`);
            return [];
        }
        return parts.flatMap((part) => written.map((at) => ({ at, scenario: part, defaults })));
    });
}
/** The mappings of a list, in which a file stands for those that it lists; what is none is told and left out. */
function listedIn(context, list, what) {
    const isFit = (at) => {
        if (!isJsonObject(at.value))
            context.lose(at, what, 'it is no mapping');
        return isJsonObject(at.value);
    };
    return list.items().flatMap((at) => {
        const text = at.text();
        const reference = fileReference(text ?? '');
        if (reference === undefined)
            return isFit(at) ? [at] : [];
        const paths = context
            .expand(reference.path, at.source.path)
            .filter((path) => context.has(path) && !isScriptPath(path));
        if (paths.length === 0)
            context.lose(at, `\`${text}\``, 'no file of data fits it');
        return paths.flatMap((path) => (context.parse(path)?.items() ?? []).filter(isFit));
    });
}
