import { own } from '../../artifacts/own.js';
import { plainJson } from '../../artifacts/read-json.js';
import { caseIdOf, numberedId } from '../../suite/dataset.js';
import { asText } from '../../templates/rendering.js';
import { allowanceOfAll, allowanceOfTest } from './allowance.js';
import { importAssertions, numberOf } from './assertions.js';
import { fillIn } from './nunjucks-text.js';
import { gradersOf } from './pass-metric.js';
import { combinationsOf } from './variables.js';
/** Variables that stand for what `options` puts before and after a prompt. */
export const frameVariables = { prefix: '__prefix', suffix: '__suffix' };
/** The cases that tests make; a test without an assertion makes none, since nothing of it could fail. */
export function importCases(context, judges, tests) {
    const asked = [];
    let count = 0;
    for (const test of tests) {
        const asserts = assertionsOf(test);
        const combinations = combinationsAsked(context, { test, asserts });
        count += combinations.length;
        if (count > mostCases) {
            context.lose(test.at, 'tests', `they make more than ${mostCases} cases`);
            return [];
        }
        asked.push({ test, asserts, combinations });
    }
    const making = { context, judges, seen: new Map(), allowance: allowanceOfAll() };
    return asked.flatMap(({ combinations, ...each }) => combinations.flatMap((vars) => (making.allowance.left < 0 ? [] : caseOf({ ...making, ...each }, vars))));
}
/** More than this are nobody's suite, and none of them is made. */
const mostCases = 100_000;
/** What a test asks; nothing where nothing of it could fail. */
function combinationsAsked(context, { test, asserts }) {
    noteOtherKeys(context, test);
    if (asserts.every((each) => each.items().length === 0)) {
        context.note(test.at, 'test', 'it has no assertion, so nothing could fail; it is not asked, where promptfoo would count it as passed');
        return [];
    }
    const mappings = [test.defaults, test.scenario, test.at].flatMap((each) => each?.get('vars') ?? []);
    return combinationsOf(context, mappings, option(test, 'disableVarExpansion')?.value !== true) ?? [];
}
function caseOf(making, vars) {
    const { context, judges, test, asserts } = making;
    const scope = {
        context,
        judges,
        provider: option(test, 'provider'),
        transform: option(test, 'transform') ?? option(test, 'postprocess'),
        vars,
        allowances: [allowanceOfTest(), making.allowance],
    };
    const assertions = asserts.flatMap((each) => importAssertions(scope, each));
    const graders = gradersOf(assertions, numberOf(context, keyOf(test, 'threshold'), 'threshold'));
    if (graders.length === 0) {
        if (assertions.some(({ weight }) => weight > 0))
            context.lose(test.at, '`threshold` of a test', 'it must be a number from 0 to 1, and nothing else can be reached');
        else if (assertions.length > 0)
            context.note(test.at, 'test', 'all its assertions have a weight of 0, so nothing could fail; it is not asked');
        return [];
    }
    const id = idOf(making, vars);
    const { place } = test.at;
    return [
        {
            case: {
                id,
                vars: { ...vars, ...frameOf(making, vars) },
                graders: [...graders],
                line: place.line,
                ...(place.path === context.configPath ? {} : { path: place.path }),
                ...contextOf(vars),
            },
            place,
            prompts: namesOf(keyOf(test, 'prompts')),
            providers: namesOf(keyOf(test, 'providers')),
        },
    ];
}
/** promptfoo's graders of retrieval take what was retrieved from the variable `context`. */
function contextOf({ context }) {
    if (context === undefined || context === null)
        return {};
    return { context: (Array.isArray(context) ? context : [context]).map((each) => asText(each)) };
}
/** The assertions of all tests first, unless the test does without them, then the scenario's and its own. */
function assertionsOf(test) {
    const isAlone = option(test, 'disableDefaultAsserts')?.value === true;
    return [isAlone ? undefined : test.defaults, test.scenario, test.at].flatMap((each) => each?.get('assert') ?? []);
}
/** A key of a test, else of its scenario, else of all tests. */
const keyOf = ({ at, scenario, defaults }, key) => at.get(key) ?? scenario?.get(key) ?? defaults?.get(key);
const option = ({ at, scenario, defaults }, key) => [at, scenario, defaults].map((each) => each?.get('options')?.get(key)).find((each) => each !== undefined);
const namesOf = (list) => list?.items().flatMap((each) => each.text() ?? []);
/** What stands before and after the prompt, filled in; a prompt has a place for it where any case has one. */
function frameOf({ context, test }, vars) {
    const framed = ['prefix', 'suffix'].flatMap((key) => {
        const at = option(test, key);
        const text = at?.text();
        return at === undefined || text === undefined || text === ''
            ? []
            : [[frameVariables[key], fillIn(context, at, text, vars)]];
    });
    return Object.fromEntries(framed);
}
const longestTitle = 40;
/** The description, and a digest of what the test asks and demands, so that edits of other tests leave it alone. */
function idOf({ test, asserts, seen }, vars) {
    const meaning = {
        vars,
        asserts: asserts.map(({ value }) => value),
        options: (test.at.get('options')?.value ?? null),
    };
    const description = test.at.get('description')?.text() ?? '';
    const title = description
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, longestTitle);
    const digest = caseIdOf(plainJson(meaning));
    return numberedId(title === '' ? digest : `${title}-${digest.slice(0, 8)}`, seen);
}
const understood = new Set([
    'vars',
    'assert',
    'options',
    'description',
    'threshold',
    'metadata',
    'prompts',
    'providers',
]);
const understoodOptions = new Set([
    ...['prefix', 'suffix', 'provider', 'transform', 'postprocess', 'disableDefaultAsserts', 'disableVarExpansion'],
    ...['disableConversationVar', 'runSerially', 'timeout'],
]);
const reasons = {
    provider: 'a test cannot bring a provider of its own; give it a suite of its own',
    providerOutput: 'an answer that is written down is not asked for',
    assertScoringFunction: 'it is code that decides over the score',
    rubricPrompt: 'judges are asked by a prompt of Lanegate, which cannot be replaced',
    transformVars: 'it is code that makes variables',
    repeat: 'all tests are asked equally often; write it under `evaluateOptions`',
    storeOutputAs: 'an answer cannot become a variable of another test',
};
function noteOtherKeys(context, { at, scenario, defaults }) {
    for (const part of [at, scenario, defaults]) {
        for (const [key, each] of part?.entries() ?? []) {
            if (!understood.has(key))
                context.lose(each, `\`${key}\` of a test`, own(reasons, key) ?? 'it is not known here');
        }
        const options = part?.get('options');
        if (options?.isMapping() === false)
            context.lose(options, '`options`', 'they are no mapping');
        for (const [key, each] of options?.entries() ?? []) {
            if (!understoodOptions.has(key))
                context.lose(each, `option \`${key}\``, own(reasons, key) ?? 'it is not known here');
        }
    }
}
