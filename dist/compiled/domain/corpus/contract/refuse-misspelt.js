import { nearestName } from '../../suite/nearest-name.js';
const described = ['id', 'name', 'description', 'tags', 'customProperties', 'authoritativeDefinitions'];
const named = [...described, 'physicalName', 'physicalType', 'businessName', 'relationships'];
const bounds = ['', 'GreaterThan', 'GreaterOrEqualTo', 'LessThan', 'LessOrEqualTo', 'Between'];
const blocks = {
    contract: {
        read: ['apiVersion', 'kind', 'version', 'status', 'schema', 'slaProperties'],
        left: ['tenant', 'servers', 'dataProduct', 'domain', 'support', 'price', 'team', 'roles', 'slaDefaultElement'],
        within: { schema: 'object', slaProperties: 'level' },
    },
    object: {
        read: ['properties', 'quality'],
        left: ['logicalType', 'dataGranularityDescription'],
        within: { properties: 'property', quality: 'quality' },
    },
    property: {
        read: ['logicalType', 'logicalTypeOptions', 'required', 'unique', 'primaryKey', 'quality', 'properties', 'items'],
        left: ['primaryKeyPosition', 'partitioned', 'classification', 'examples', 'criticalDataElement'],
        within: { properties: 'property', quality: 'quality' },
    },
    quality: {
        read: [
            ...['type', 'metric', 'severity', 'unit', 'arguments', 'engine', 'implementation', 'mustNotBe'],
            ...['mustNotBeBetween', ...bounds.map((bound) => `mustBe${bound}`)],
        ],
        left: ['rule', 'query', 'dimension', 'method', 'schedule', 'scheduler', 'businessImpact'],
        within: {},
    },
    level: {
        read: ['property', 'value', 'unit', 'element'],
        left: ['valueExt', 'driver', 'schedule', 'scheduler'],
        within: {},
    },
};
/**
 * Refuses a key that is nearly one that is read: nobody would notice that its rule is never checked. Throws a
 * `UserError` with its place. Other keys, such as those of newer versions, are left to others.
 */
export function refuseMisspelt(value, at, kind = 'contract') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    const { read, left, within } = blocks[kind];
    const known = [...read, ...left, ...named];
    for (const [key, inner] of Object.entries(value)) {
        const meant = known.includes(key) ? undefined : meantBy(key, read);
        if (meant !== undefined)
            throw at.within(key).error(`unknown key \`${key}\``, `did you mean \`${meant}\`?`);
        const innerKind = Object.hasOwn(within, key) ? within[key] : undefined;
        if (innerKind === undefined || !Array.isArray(inner))
            continue;
        inner.forEach((each, index) => {
            refuseMisspelt(each, at.within(key, index), innerKind);
        });
    }
}
/** Besides what is nearly the same, one of several in the place of all: `property` for `properties`. */
const meantBy = (key, read) => nearestName(key, [...read, 'name', 'id']) ??
    (key.length < 5 ? undefined : read.find((each) => each.startsWith(key.slice(0, -1))));
