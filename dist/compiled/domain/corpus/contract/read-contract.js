import { forText } from '../../artifacts/for-few.js';
import { issueError } from '../../suite/explain-issue.js';
import { parseLocatedYaml } from '../../suite/located-yaml.js';
import { UserError } from '../../user-error.js';
import { joined } from './contract-rule.js';
import { ContractFile } from './contract-schema.js';
import { freshnessRule } from './freshness-rule.js';
import { rulesOfProperty } from './property-rules.js';
import { qualityRule } from './quality-rules.js';
import { refuseMisspelt } from './refuse-misspelt.js';
import { isOwnCheck, readTolerances } from './tolerance.js';
/** Reads a data contract of ODCS 3. Throws a `UserError` with line and key for a mistake in it. */
export function readContract({ path, text, corpus, nowMs }) {
    const source = parseLocatedYaml(text, path);
    refuseMisspelt(source.value, placeAt(source, path, []));
    const parsed = ContractFile.safeParse(source.value, { reportInput: true, ...forText(text) });
    if (!parsed.success)
        throw issueError(parsed.error.issues, source, path, ContractFile);
    const { id, version, schema, slaProperties } = parsed.data;
    const index = objectOf(schema, corpus, path);
    const object = schema[index];
    const at = placeAt(source, path, ['schema', index]);
    const found = joined([
        ...object.properties.map((property, place) => rulesOfProperty(property, at.within('properties', place))),
        ...object.quality.flatMap((quality, place) => isOwnCheck(quality) ? [] : [qualityRule(quality, '', at.within('quality', place))]),
    ]);
    const levels = slaProperties.flatMap((level, place) => {
        const rule = freshnessRule(level, nowMs, placeAt(source, path, ['slaProperties', place]));
        return rule === undefined ? [] : [rule];
    });
    const tolerances = readTolerances(object.quality, at);
    return { path, id, version, rules: [...found.rules, ...levels], tolerances, unchecked: found.unchecked };
}
/** Which object of a contract is about the corpus: the only one, or the one of its name. */
function objectOf(schema, corpus, path) {
    if (schema.length === 1)
        return 0;
    const index = schema.findIndex(({ name }) => name === corpus);
    if (index !== -1)
        return index;
    throw new UserError(`none of the ${schema.length} objects of this contract is called \`${corpus}\``, {
        place: { path, key: 'schema' },
        hint: 'call the one that is about this corpus by its name in lanegate.yml',
    });
}
const placeAt = (source, path, keys) => ({
    within: (...more) => placeAt(source, path, [...keys, ...more]),
    error: (says, hint) => new UserError(says, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint }),
});
