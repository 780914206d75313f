import { childOf, hasKey } from './trees/tree.js';
/** What a field of a search index says of itself beyond a plain schema. */
const indexTraits = [
    'searchable',
    'filterable',
    'retrievable',
    'facetable',
    'sortable',
    'analyzer',
    'vectorSearchProfile',
    'dimensions',
    'indexed',
];
const indexSections = [
    'vectorSearch',
    'vector_search',
    'semantic',
    'semanticSearch',
    'scoringProfiles',
    'analyzers',
    'corsOptions',
    'tokenizers',
    'suggesters',
];
/** True for the definition of a search or vector index: fields with traits, or mappings with analysers and vectors. */
export function isIndexDefinition(tree) {
    if (tree.kind !== 'map')
        return false;
    const fields = childOf(tree, 'fields');
    if (fields?.kind === 'list' && fields.items.length > 0) {
        const isField = fields.items.every((field) => hasKey(field, 'name') && hasKey(field, 'type'));
        const hasTraits = fields.items.some((field) => indexTraits.some((trait) => hasKey(field, trait)));
        if (isField && (hasTraits || indexSections.some((section) => hasKey(tree, section))))
            return true;
    }
    const properties = childOf(childOf(tree, 'mappings'), 'properties');
    return properties?.kind === 'map' && properties.entries.some(({ value }) => hasKey(value, 'type'));
}
