import type { FoundChange } from '../changes/change-set.js';
import { isModelId } from '../changes/vocabulary/model-id.js';
import { isCalledConfiguration } from '../suite/configuration-file.js';
import type { FoundModel, FoundText } from './findings.js';
import { isChatModel } from './whose-model.js';

/**
 * What programs and settings were found to say to models and of them, in the order of their paths; descriptions come
 * last.
 */
export type FoundInPrograms = { readonly texts: readonly FoundText[]; readonly models: readonly FoundModel[] };

/** A file that names more models than this is a catalogue, and chooses none. */
const mostChoices = 6;

/** Reads the facets that detection found in files that were compared with nothing. */
export function foundInPrograms(facets: readonly FoundChange[]): FoundInPrograms {
  const byPath = new Map<string, FoundChange[]>();
  for (const facet of facets) byPath.set(facet.path, [...(byPath.get(facet.path) ?? []), facet]);
  const texts: FoundText[] = [];
  const models: FoundModel[] = [];
  for (const found of byPath.values()) {
    texts.push(...distinct(found.filter(isText).map(toText)));
    const ids = found.filter(({ lane, head_text: id }) => lane === 'model' && id !== undefined && isModelId(id));
    const chosen = ids.filter(({ head_text: id = '' }) => isChatModel(id) && !/embed|rerank/i.test(id));
    if (new Set(chosen.map(({ head_text: id }) => id)).size > mostChoices) continue;
    models.push(...chosen.map((facet) => toModel(facet, found)));
  }
  return { texts: [...texts].sort((one, other) => Number(isDescription(one)) - Number(isDescription(other))), models };
}

/** A lanegate.yml, which may be a part's own, only says where prompts lie. */
const isText = ({ path, lane, confidence }: FoundChange): boolean =>
  lane === 'prompt' && confidence !== 'low' && !isCalledConfiguration(path);

/** What a model reads of tools and fields is told last. */
const isDescription = ({ name }: FoundText): boolean => /(?:^|\.)(?:description|docstring)$/.test(name);

const placeOf = ({ path, line }: FoundChange) => ({ path, ...(line === undefined ? {} : { line }) });

const toText = (facet: FoundChange): FoundText => ({ place: placeOf(facet), name: facet.facet });

/** Of several texts of one name on a line one is told. */
const distinct = (texts: readonly FoundText[]): FoundText[] => [
  ...new Map(texts.map((text): [string, FoundText] => [`${text.place.line}:${text.name}`, text])).values(),
];

const toModel = (facet: FoundChange, others: readonly FoundChange[]): FoundModel => ({
  id: facet.head_text?.trim() ?? '',
  place: placeOf(facet),
  parameters: Object.fromEntries(
    others
      .filter(({ lane, facet: name }) => lane === 'model' && scopeOf(name) === scopeOf(facet.facet))
      .flatMap(parameterIn),
  ),
});

/** Where a value stands: what is written before the last dot of its name. */
const scopeOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);

function parameterIn({ facet, head_text: text = '' }: FoundChange): [string, number][] {
  const word = /(?:^|\.)(temperature|max_?tokens)$/i.exec(facet)?.[1]?.toLowerCase();
  if (word === undefined || !/^\d+(?:\.\d+)?$/.test(text)) return [];
  return [[word === 'temperature' ? word : 'max_tokens', Number(text)]];
}
