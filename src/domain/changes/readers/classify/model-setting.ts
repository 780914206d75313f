import type { Confidence } from '../../facet.js';
import { isModelId, isWeightsPath, modelIdWithin } from '../../vocabulary/model-id.js';
import {
  isModelEndpoint,
  isParameterInCompany,
  isProviderName,
  isTopOfSearch,
  modelKeyKind,
  nounOfModelKey,
} from '../../vocabulary/model-key.js';
import { isProse } from '../../vocabulary/natural-language.js';
import { spacedName } from '../../vocabulary/words.js';
import type { Scalar } from '../trees/tree.js';
import type { FileNature, Finding, Spot } from './finding.js';
import {
  isModelOfAnotherTrade,
  isPartOfModel,
  isPriceName,
  isShownName,
  needsCompanyForModel,
  needsCompanyForParameter,
} from './setting-words.js';

/** Stands in the rest of a value for the model id that was taken out of it. */
const hole = '∎';

/** What a scalar setting says about the model; `undefined` when it says nothing. */
export function modelSetting(spot: Spot, value: Scalar, nature: FileNature): Finding | undefined {
  if (value === null || value === '' || isShownName(spot.name) || isPriceName(spot.name)) return undefined;
  if (typeof value === 'string' && (value.length > 2000 || (value.length > 40 && isProse(value, 6)))) return undefined;
  const kind = modelKeyKind(spot.name);
  const inCompany = spot.inCompany || nature.speaksOfModels;
  if (kind === 'parameter') return parameter(spot, value, inCompany, nature);
  if (typeof value !== 'string') return modelPart(spot, value, nature);
  return (
    modelId(spot, value, kind === 'model', nature) ??
    (kind === 'model' ? namedModel(spot, value, inCompany, nature) : undefined) ??
    modelPart(spot, value, nature) ??
    provider(spot, value, kind === 'provider', nature)
  );
}

type Reason = readonly [Confidence, string];

const finding = (nature: FileNature, meaning: Scalar, [confidence, because]: Reason): Finding => ({
  lane: nature.models,
  meaning,
  evidence: { confidence, because },
});

function parameter(spot: Spot, value: Scalar, inCompany: boolean, nature: FileNature): Finding | undefined {
  const needs = needsCompanyForParameter(spot.name);
  if (needs && (!inCompany || isOfRetrieval(spot))) return undefined;
  if (typeof value === 'string' && (isReference(value) || value.length > 200 || isProse(value, 4))) return undefined;
  const meaning = typeof value === 'string' && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
  const because = `\`${spot.name}\` is a setting of models`;
  return finding(nature, meaning, [needs ? 'medium' : 'high', because]);
}

/** How many documents are found says nothing about the model. */
const isOfRetrieval = ({ name, above }: Spot): boolean =>
  isTopOfSearch(name) ||
  (/top ?k$/.test(spacedName(name)) &&
    above.some((key) => /retriev|search|vector|knowledge|index|(?:^| )rag(?: |$)/.test(spacedName(key))));

function modelId(spot: Spot, value: string, isModelName: boolean, nature: FileNature): Finding | undefined {
  if (isNotAModel(spot)) return undefined;
  if (isModelId(value)) {
    const because = isModelName ? `\`${spot.name}\` names a ${nounOfModelKey(spot.name)}` : `${value} is a model id`;
    return finding(nature, value.trim(), [isModelName ? 'high' : 'medium', because]);
  }
  if (value.includes('\n') || (isModelEndpoint(value) && !isModelName)) return undefined;
  const { ids, rest } = takeIds(value);
  const within = ids.join(', ');
  if (within === '') return undefined;
  return { ...finding(nature, within, [isModelName ? 'high' : 'medium', `${within} is a model id`]), rest };
}

/** The ids in a text, at most five, and the text with holes where they stood. */
function takeIds(value: string): { ids: string[]; rest: string } {
  const ids: string[] = [];
  let rest = value;
  for (let id = modelIdWithin(rest); id !== undefined && ids.length < 5; id = modelIdWithin(rest)) {
    ids.push(id);
    rest = rest.replace(id, hole);
  }
  return { ids, rest };
}

/** Where ids of models are something else: an image's name, a dependency, a path of the web. */
const isNotAModel = ({ name, above }: Spot): boolean =>
  /(?:^| )(?:image|repository|uses|package|packages|dependenc(?:y|ies)|dev dependencies|requires?|path|paths|file|files|filename|exclude|include|scripts?|cron|test|user agent|logins?|user(?: ?name)?|branch|ref|email|reviewers?|assignees?|owner|resource group name)$/.test(
    spacedName(name),
  ) ||
  above.some(
    (key) =>
      /^(?:(?:dev|peer|optional)?dependencies|requirements|scripts|paths|labels)$/i.test(key) || isPriceName(key),
  );

function namedModel(spot: Spot, value: string, inCompany: boolean, nature: FileNature): Finding | undefined {
  if (isReference(value) || value.length > 200 || !/^[\x21-\x7e]+$/.test(value.trim())) return undefined;
  if (/^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || isModelOfAnotherTrade(spot.name)) return undefined;
  const needs = needsCompanyForModel(spot.name);
  if (needs && !(inCompany || isProviderInName(spot.name) || isWeightsPath(value))) return undefined;
  if (/^[a-z]\w*\.[A-Z]\w*$|^[a-z_]+\.[a-z_]+$/.test(value) && !spot.inCompany) return undefined;
  const because = `\`${spot.name}\` names a ${nounOfModelKey(spot.name)}`;
  return finding(nature, value, [needs ? 'low' : 'medium', because]);
}

/** `version: "2"` under `model:`; the dimensions of an embedding. */
function modelPart(spot: Spot, value: Scalar, nature: FileNature): Finding | undefined {
  const parent = spot.above.at(-1);
  const isOfModel = parent !== undefined && modelKeyKind(parent) === 'model' && !isModelOfAnotherTrade(parent);
  const isPart = isOfModel && spot.inCompany && isPartOfModel(spot.name);
  const isDimension = /embed.* dim(?:ension)?s?$/.test(spacedName(`${parent ?? ''} ${spot.name}`));
  if (!isPart && !isDimension) return undefined;
  if (typeof value === 'boolean' || (typeof value === 'string' && isReference(value))) return undefined;
  return finding(nature, value, ['medium', `\`${spot.name}\` stands under \`${parent ?? ''}\``]);
}

const servedBy = /(?:^| )(?:type|api|host|vendor|backend|platform|service|server|flavou?r|client)$/;

function provider(spot: Spot, value: string, isProviderKey: boolean, nature: FileNature): Finding | undefined {
  if (isReference(value)) return undefined;
  if (isModelEndpoint(value)) return finding(nature, value, ['medium', 'models answer at this address']);
  const near = spot.inCompany || isProviderInName(spot.name);
  if (
    isProviderName(value) &&
    (isProviderKey || isModeOfModel(spot) || (servedBy.test(spacedName(spot.name)) && near))
  ) {
    return finding(nature, value, ['medium', `${value} serves models`]);
  }
  if (isProviderKey && near && value.length <= 300 && !/\s/.test(value.trim())) {
    return finding(nature, value, ['low', `\`${spot.name}\` tells who serves a model`]);
  }
  if (connection.test(spacedName(spot.name)) && isProviderInName(value)) {
    return finding(nature, value, ['low', 'it connects to who serves models']);
  }
  return isWeightsPath(value) && near && !/[*\s]/.test(value)
    ? finding(nature, value, ['medium', 'weights are kept there'])
    : undefined;
}

/** `mode: ollama` under `embedding:` says who embeds. */
const isModeOfModel = ({ name, above }: Spot): boolean =>
  /^(?:mode|kind|backend)$/i.test(name) && modelKeyKind(above.at(-1) ?? '') === 'model';

const connection = /(?:^| )(?:connection|service|resource|account)(?: name)?$/;

/** `OLLAMA_ENDPOINT`, `AZURE_OPENAI_API_VERSION`: a provider's name stands in the name of the setting. */
const isProviderInName = (name: string): boolean =>
  spacedName(name)
    .split(' ')
    .some((word) => word !== 'azure' && word !== 'google' && word !== 'nvidia' && isProviderName(word)) ||
  /(?:^| )(?:llm|aoai|embed\w*|model)(?: |$)/.test(spacedName(name));

/** A value that is fetched from elsewhere and says nothing itself: `${MODEL}`, `{{ .Values.model }}`, `env.KEY`. */
export const isReference = (value: string): boolean =>
  /^(?:\$\{\{?[^{}]{0,200}\}?\}|\$\(?(?:[A-Za-z_]\w{0,80}|\d|[@*])\)?|\{\{[^{}]{0,200}\}\}|(?:env|var|local|secrets|vars|inputs|data|module)\.[\w.[\]-]{1,120}|os\.environ\/\w+|process\.env\.\w+|\*[\w-]{1,80}|%[\w.]+%|<[\w -]{1,60}>)$/.test(
    value.trim(),
  );

/** True for names such as `seed` beside the model that they belong to. */
export const isCompanionParameter = (spot: Spot): boolean => spot.inCompany && isParameterInCompany(spot.name);
