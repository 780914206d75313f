import { createSearch } from '../../graders/text/pattern-search.js';
import { messageOf } from '../../user-error.js';
import { boundOf, none } from './bound.js';
import { fieldValue, keyOfValues, shownValue } from './field-value.js';
import { isOwnCheck } from './tolerance.js';
const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/**
 * The rule that an entry of `quality` writes. `path` names the property that it is about, '' the documents as a whole.
 * What is written for people needs no check; what another engine runs is left to it, and told.
 */
export function qualityRule(quality, path, at) {
    if (quality.type === 'text')
        return { rules: [], unchecked: [] };
    const name = path === '' ? 'documents' : path;
    if (isOwnCheck(quality)) {
        const hint = 'write it under `quality` of the object, beside its `properties`';
        throw at.error('a check of Lanegate is about documents as a whole, not about a property', hint);
    }
    if (quality.type !== 'library') {
        const engine = quality.engine === undefined ? '' : ` of ${quality.engine}`;
        return { rules: [], unchecked: [`${name}: a rule in ${quality.type}${engine}`] };
    }
    const metric = metrics.find((each) => each === quality.metric);
    if (metric !== undefined)
        return { rules: [ruleOf(quality, { metric, path, name }, at)], unchecked: [] };
    if (quality.metric !== undefined)
        return { rules: [], unchecked: [`${name}: the metric ${quality.metric}`] };
    throw at.error('this rule of the library names no `metric`', `name one of ${metrics.join(', ')}`);
}
function ruleOf(quality, about, at) {
    const { metric, name } = about;
    const bound = boundOf(quality);
    if (bound === undefined && metric === 'rowCount')
        throw at.error('this rule says no bound', 'write one, such as `mustBeGreaterThan: 100`');
    const given = Object.keys(quality.arguments).length === 0 ? '' : ` of ${shownValue(quality.arguments)}`;
    return {
        key: `${name}: ${metric}${given}`,
        limit: bound?.says ?? '',
        isWarning: quality.severity !== 'error',
        bound: bound ?? none,
        ...findingOf(quality, about, at),
    };
}
function findingOf({ arguments: given }, { metric, path }, at) {
    if (metric === 'rowCount')
        return { kind: 'count' };
    if (metric === 'duplicateValues') {
        const paths = Array.isArray(given.properties) ? given.properties.map(String) : [path];
        if (paths.includes(''))
            throw at.error('this rule does not say of which property', 'write it below one');
        return { kind: 'unique', keyOf: (document) => keyOfValues(document, paths) };
    }
    if (path === '')
        throw at.error(`\`${metric}\` is about a property`, 'write it below one');
    if (metric === 'nullValues')
        return { kind: 'value', flawOf: flawWhere(path, (value) => value === undefined) };
    if (metric === 'invalidValues')
        return { kind: 'value', flawOf: flawWhere(path, isInvalid(given, at)) };
    const missing = Array.isArray(given.missingValues) ? given.missingValues : [null, ''];
    return { kind: 'value', flawOf: flawWhere(path, (value) => value === undefined || missing.includes(value)) };
}
const flawWhere = (path, isWrong) => (document) => {
    const value = fieldValue(document, path);
    if (!isWrong(value))
        return undefined;
    return value === undefined ? 'it has none' : `is \`${shownValue(value)}\``;
};
/** A value that is not there is missing, not invalid. */
function isInvalid(given, at) {
    const valid = Array.isArray(given.validValues) ? new Set(given.validValues.map(String)) : undefined;
    const matches = given.pattern === undefined ? undefined : searchFor(given.pattern, at);
    if (valid === undefined && matches === undefined) {
        const hint = 'write `arguments: { validValues: […] }` or `arguments: { pattern: … }`';
        throw at.error('this rule does not say what is valid', hint);
    }
    return (value) => value !== undefined && (valid?.has(String(value)) === false || matches?.(String(value)) === false);
}
function searchFor(pattern, at) {
    try {
        return createSearch(String(pattern), 'u');
    }
    catch (error) {
        const says = `is no regular expression that can be searched for: ${messageOf(error)}`;
        throw at.within('arguments', 'pattern').error(says);
    }
}
