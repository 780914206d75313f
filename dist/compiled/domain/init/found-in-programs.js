import { isModelId } from '../changes/vocabulary/model-id.js';
import { configurationFile } from '../suite/configuration-file.js';
import { isChatModel } from './whose-model.js';
/** A file that names more models than this is a catalogue, and chooses none. */
const mostChoices = 6;
/** Reads the facets that detection found in files that were compared with nothing. */
export function foundInPrograms(facets) {
    const byPath = new Map();
    for (const facet of facets)
        byPath.set(facet.path, [...(byPath.get(facet.path) ?? []), facet]);
    const texts = [];
    const models = [];
    for (const found of byPath.values()) {
        texts.push(...distinct(found.filter(isText).map(toText)));
        const ids = found.filter(({ lane, head_text: id }) => lane === 'model' && id !== undefined && isModelId(id));
        const chosen = ids.filter(({ head_text: id = '' }) => isChatModel(id) && !/embed|rerank/i.test(id));
        if (new Set(chosen.map(({ head_text: id }) => id)).size > mostChoices)
            continue;
        models.push(...chosen.map((facet) => toModel(facet, found)));
    }
    return { texts: [...texts].sort((one, other) => Number(isDescription(one)) - Number(isDescription(other))), models };
}
/** A lanegate.yml, which may be a part's own, only says where prompts lie. */
const isText = ({ path, lane, confidence }) => lane === 'prompt' && confidence !== 'low' && path.slice(path.lastIndexOf('/') + 1) !== configurationFile;
/** What a model reads of tools and fields is told last. */
const isDescription = ({ name }) => /(?:^|\.)(?:description|docstring)$/.test(name);
const placeOf = ({ path, line }) => ({ path, ...(line === undefined ? {} : { line }) });
const toText = (facet) => ({ place: placeOf(facet), name: facet.facet });
/** Of several texts of one name on a line one is told. */
const distinct = (texts) => [
    ...new Map(texts.map((text) => [`${text.place.line}:${text.name}`, text])).values(),
];
const toModel = (facet, others) => ({
    id: facet.head_text?.trim() ?? '',
    place: placeOf(facet),
    parameters: Object.fromEntries(others
        .filter(({ lane, facet: name }) => lane === 'model' && scopeOf(name) === scopeOf(facet.facet))
        .flatMap(parameterIn)),
});
/** Where a value stands: what is written before the last dot of its name. */
const scopeOf = (name) => name.slice(0, name.lastIndexOf('.') + 1);
function parameterIn({ facet, head_text: text = '' }) {
    const word = /(?:^|\.)(temperature|max_?tokens)$/i.exec(facet)?.[1]?.toLowerCase();
    if (word === undefined || !/^\d+(?:\.\d+)?$/.test(text))
        return [];
    return [[word === 'temperature' ? word : 'max_tokens', Number(text)]];
}
