import { none } from './bound.js';
import { joined } from './contract-rule.js';
import { fieldValue, keyOfValues, shownValue } from './field-value.js';
import { isOfType } from './is-of-type.js';
import { readOption } from './option-rules.js';
import { qualityRule } from './quality-rules.js';
/** All rules of a property and of those within it; `above` is the path of the one that it is within. */
export function rulesOfProperty(property, at, above = '') {
    const path = `${above}${property.name}`;
    return joined([
        { rules: [...presenceRules(property, path), ...typeRules(property, path)], unchecked: [] },
        { rules: [], unchecked: property.items === undefined ? [] : [`${path}: items`] },
        optionRules(property, path, at),
        ...property.quality.map((quality, index) => qualityRule(quality, path, at.within('quality', index))),
        ...property.properties.map((inner, index) => rulesOfProperty(inner, at.within('properties', index), `${path}.`)),
    ]);
}
const strict = { limit: '', isWarning: false, bound: none };
function presenceRules({ required, unique, primaryKey }, path) {
    const rules = [];
    if (required || primaryKey) {
        const flawOf = (document) => (fieldValue(document, path) === undefined ? 'it has none' : undefined);
        rules.push({ ...strict, kind: 'value', key: `${path}: required`, flawOf });
    }
    if (unique || primaryKey) {
        rules.push({
            ...strict,
            kind: 'unique',
            key: `${path}: unique`,
            keyOf: (document) => keyOfValues(document, [path]),
        });
    }
    return rules;
}
function typeRules({ logicalType }, path) {
    if (logicalType === undefined)
        return [];
    const flawOf = (document) => {
        const value = fieldValue(document, path);
        const isTable = /\.(?:csv|tsv)$/i.test(document.path);
        if (value === undefined || isOfType(value, logicalType, isTable))
            return undefined;
        return `is \`${shownValue(value)}\``;
    };
    return [{ ...strict, kind: 'value', key: `${path}: logicalType`, limit: logicalType, flawOf }];
}
function optionRules({ logicalTypeOptions }, path, at) {
    const rules = [];
    const unchecked = [];
    for (const [option, limit] of Object.entries(logicalTypeOptions)) {
        const read = readOption(option, limit);
        const key = `${path}: ${option}`;
        if (read === undefined)
            unchecked.push(`${key} ${shownValue(limit)}`);
        else if ('mistake' in read)
            throw at.within('logicalTypeOptions', option).error(read.mistake);
        else {
            const flawOf = (document) => {
                const value = fieldValue(document, path);
                return value === undefined ? undefined : read.test(value);
            };
            rules.push({ ...strict, kind: 'value', key, limit: shownValue(limit), flawOf });
        }
    }
    return { rules, unchecked };
}
