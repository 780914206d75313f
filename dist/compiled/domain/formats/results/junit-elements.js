import { isJsonObject } from '../../artifacts/read-json.js';
import { textIn } from './result.js';
export const badEnds = ['failure', 'error'];
export const childSuites = (node) => ['testsuites', 'testsuite'].flatMap((name) => (name in node ? elements(node[name]) : []));
/** Suites at any depth, the outer ones first. */
export function* suitesIn(node) {
    for (const child of childSuites(node)) {
        yield child;
        yield* suitesIn(child);
    }
}
/** Testcases wherever they stand: in testsuites, in nested ones, or at the top. */
export function* testcasesIn(node, outer = '') {
    for (const child of childSuites(node)) {
        const suite = attribute(child, 'name') || outer;
        if ('testcase' in child)
            for (const testcase of elements(child['testcase']))
                yield { testcase, suite };
        yield* testcasesIn(child, suite);
    }
}
/** An element without attributes and children is a text. */
export const elements = (value) => (Array.isArray(value) ? value : [value]).map((each) => (isJsonObject(each) ? each : { '#text': each }));
/** Some runners say how a test ended by a word alone, in one of two attributes. */
const wordsOf = (testcase) => ['status', 'result'].map((name) => attribute(testcase, name).trim()).filter((word) => word !== '');
const skippedWord = /^(?:skip|not[ _-]?(?:run|executed)|disabled|ignored?|pending|suppressed|untested|todo)/i;
const passedWord = /^(?:pass|success|succeeded|ok|run|ran|executed|completed|finished|done)/i;
export const isMarkedSkipped = (testcase) => 'skipped' in testcase || wordsOf(testcase).some((word) => skippedWord.test(word));
/** A failure beats a skip. */
export const isSkipped = (testcase) => isMarkedSkipped(testcase) && !badEnds.some((name) => name in testcase);
/** The words by which a testcase that ran says that it did not pass; one that nobody knows is no pass. */
export const wordsOfNoPass = (testcase) => wordsOf(testcase).filter((word) => !passedWord.test(word) && !skippedWord.test(word));
export const attribute = (element, name) => decode(textIn(element[`@${name}`]) ?? '');
const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
/** The five entities that XML knows, and characters by their number. */
export const decode = (text) => text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hexadecimal) => {
    if (name !== undefined)
        return named.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
