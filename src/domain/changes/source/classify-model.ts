import type { Evidence } from '../facet.js';
import { isModelId, isModelIdentifier, modelIdWithin } from '../vocabulary/model-id.js';
import {
  isModelEndpoint,
  isParameterInCompany,
  isProviderName,
  isTopOfSearch,
  type ModelKeyKind,
  modelKeyKind,
  nounOfModelKey,
} from '../vocabulary/model-key.js';
import { isNamedAfterModel, isNamedAfterProvider } from '../vocabulary/model-maker.js';
import { spacedName } from '../vocabulary/words.js';
import { type FileContext, isOwnName, nameOf, type Surroundings } from './surroundings.js';

/** What a value decides about a model: the noun for the reason, and why we think so. */
export type ModelPart = { readonly noun: string; readonly evidence: Evidence | undefined };

/** Why a text chooses a model, a provider or a parameter; `undefined` when nothing says so. */
export function modelPartOfText(text: string, where: Surroundings): ModelPart | undefined {
  if (isElsewhere(where) || text === '' || text.length > 200) return undefined;
  if (isTakenAway(text, where)) return { noun: text, evidence: byName(text) };
  const name = nameOf(where);
  const kind = kindOf(name, where);
  if (isModelId(text)) {
    const noun = nounOfModelKey(name);
    return { noun, evidence: kind === 'model' ? undefined : byShape(text) };
  }
  if (isVariableOfModel(text, where, kind))
    return { noun: nounOfModelKey(text), evidence: { confidence: 'low', because: `it is read from \`${text}\`` } };
  if (isWeightsFile(text) && (where.file.usesModels || isAboutModels(where.file.path)))
    return { noun: 'weights', evidence: { confidence: 'medium', because: 'it names a file of weights' } };
  if (isModelEndpoint(text))
    return { noun: 'endpoint', evidence: { confidence: 'medium', because: 'models answer there' } };
  if (kind === undefined || /\s/.test(text) || isKey(text) || isOwnName(text, where)) return undefined;
  if (isApiVersion(name, text, where)) return { noun: 'API version', evidence: byName(name) };
  if (kind === 'provider' || isProviderName(text))
    return isProviderName(text) ? { noun: 'provider', evidence: byName(name) } : undefined;
  if (kind === 'parameter') return { noun: lastWord(name), evidence: byName(name) };
  const within = modelIdWithin(text);
  if (within !== undefined) return { noun: nounOfModelKey(name), evidence: byName(name) };
  const isLikeId =
    /^[\w.@:/-]{3,80}$/.test(text) && /[-/:\d]/.test(text) && !/^[-./]|\.(?:py|ts|js|json|ya?ml|txt|md)$/.test(text);
  return isLikeId && where.file.usesModels && isChoice(name)
    ? { noun: nounOfModelKey(name), evidence: byName(name) }
    : undefined;
}

/** The variable that alone says which model it is; beside a default, that says it as well. */
const isVariableOfModel = (text: string, where: Surroundings, kind: ModelKeyKind | undefined): boolean =>
  /^[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,6}$/.test(text) &&
  modelKeyKind(text) === 'model' &&
  !isOwnName(text, where) &&
  (readsVariable.test(where.calls[0] ?? '') || (kind === 'model' && where.names.length > where.namesAtCall));

const readsVariable = /(?:^|\.)(?:getenv|environ\.get|env\.get|get_?environment_?variable|ENV\.fetch)$/i;

/** A path or an address of weights in a format that nothing else has. */
const isWeightsFile = (text: string): boolean => /^[^\s*?]*[\w-]\.(?:gguf|safetensors|ggml)(?:\?\S*)?$/i.test(text);

/** Why a number, a truth value or nothing is a parameter of a model. */
export function modelPartOfConstant(where: Surroundings): ModelPart | undefined {
  if (isElsewhere(where) || where.names.length <= where.namesAtCall) return undefined;
  const name = nameOf(where);
  const isParameter = kindOf(name, where) === 'parameter';
  return isParameter || (where.isOfModel && offersModel.test(spacedName(name)))
    ? { noun: lastWord(name), evidence: byName(name) }
    : undefined;
}

/** What an entry of a catalogue says of whether its model can be chosen. */
const offersModel =
  /^(?:is )?(?:hidden|disabled|enabled|available|unavailable|selectable|visible|default|active|deprecated|retired)$/;

/** Why a number is a cap of tokens: the function that answers it is named so, as `getMaxTokens` is. */
export function capOfFunction(token: string, where: Surroundings): ModelPart | undefined {
  const [scope = ''] = where.scopes;
  const isAnswer = where.names.length === 0 && where.calls.length === 0 && /^\d[\d_]{2,8}$/.test(token);
  if (!isAnswer || isElsewhere(where) || !capMaker.test(spacedName(scope))) return undefined;
  return { noun: 'cap of tokens', evidence: byName(scope) };
}

const capMaker =
  /^(?:get |model |default )*(?:max (?:output |completion |new |input |context )?tokens|context (?:window|length|size)|token limit)(?: (?:for|of|by) (?:\w+ )?model)?$/;

/** The name of a parameter that is taken out of a request: `payload.pop("temperature")`. */
const isTakenAway = (text: string, { calls, file }: Surroundings): boolean =>
  isParameterAlone(text) &&
  (isUnmistakable(text) || file.usesModels || file.namesParameters) &&
  /(?:^|\.)(?:remove|delete|pop|unset|discard|except|omit)$/i.test(calls[0] ?? '');

/** True for the name of a parameter that says by itself that it is one of a model, at least in company of others. */
export const isParameterAlone = (name: string): boolean =>
  isUnmistakable(name) || /^(?:temperature|top_?k)$/i.test(name);

/** What may stand in a list of names of parameters beside those that are unmistakable. */
const isParameterAmongOthers = (name: string): boolean =>
  isParameterAlone(name) || modelKeyKind(name) === 'parameter' || isParameterInCompany(name) || /^tools$/.test(name);

/** True for the names of parameters that some model takes, or does not. */
export const areParameters = (names: readonly string[], { file, isForPeople }: Surroundings): boolean =>
  names.length > 1 &&
  file.usesModels &&
  !file.isInterface &&
  !isForPeople &&
  names.every(isParameterAmongOthers) &&
  names.some(isParameterAlone) &&
  !names.every((name) => isReasonToEnd.test(name));

/** Why an answer ended goes by some of the same names: `["stop", "MAX_TOKENS"]`. */
const isReasonToEnd = /^(?:stop|max_?tokens|length|end_turn|eos_token)$/i;

/** Why a member such as `Llm.GPT_4O` or `Provider.OPENAI` chooses a model; `settings.Temperature` is only handed on. */
export function modelPartOfMember(member: string, owner: string, where: Surroundings): ModelPart | undefined {
  if (isElsewhere(where)) return undefined;
  if (isModelIdentifier(member) && /[_\d]/.test(member)) return { noun: 'model', evidence: byShape(member) };
  const kind = kindOf(nameOf(where), where);
  const isOfEnumeration = owner !== '' && /^[A-Z]/.test(member) && modelKeyKind(member) === undefined;
  if (kind === 'parameter' && isOfEnumeration && where.names.length > where.namesAtCall) {
    return { noun: lastWord(nameOf(where)), evidence: byName(nameOf(where)) };
  }
  const isOfProviders = /provider|model|llm|platform|vendor/i.test(owner) && isProviderName(member);
  return isOfProviders ? { noun: 'provider', evidence: byName(owner) } : undefined;
}

/** Why what is called chooses a model by its own name: `gpt4o()`. */
export const modelPartOfCallee = (callee: string, where: Surroundings): ModelPart | undefined =>
  !isElsewhere(where) && isNamedAfterModel(callee) ? { noun: 'model', evidence: byShape(callee) } : undefined;

/** Why what makes a value that is named for a model chooses it by who answers: `ChatAnthropic()` of an `llm`. */
export function modelPartOfMaker(maker: string, where: Surroundings): ModelPart | undefined {
  if (isElsewhere(where)) return undefined;
  const name = nameOf(where);
  const isGiven = where.names.length > where.namesAtCall && kindOf(name, where) === 'model';
  if (!isGiven || !isNamedAfterProvider(maker) || readsSetting.test(spacedName(maker))) return undefined;
  return { noun: nounOfModelKey(name), evidence: { confidence: 'medium', because: `\`${maker}\` makes it` } };
}

/** `getOpenaiModelName()` reads what is chosen elsewhere. */
const readsSetting = /(?:^| )(?:names?|ids?|keys?|urls?|hosts?|configs?|settings?|options|list|status)$/;

/** Why a place in a list chooses a model: `DEFAULT_MODEL = MODELS[1]`. */
export function modelPartOfPlace(list: string, where: Surroundings): ModelPart | undefined {
  if (isElsewhere(where) || !/(?:^|[_.a-z])models$/i.test(list)) return undefined;
  const name = where.names.find((each) => /model|llm/i.test(each));
  return name === undefined ? undefined : { noun: nounOfModelKey(name), evidence: byName(name) };
}

/** Imports, what people read, headers of requests, the counting of tokens and what was used choose no model. */
const isElsewhere = ({ isImport, isForPeople, names, calls, scopes }: Surroundings): boolean =>
  isImport ||
  isForPeople ||
  /(?:placeholder|tooltip|helper_?text)$/i.test(names[0] ?? '') ||
  names.slice(1, 3).some((name) => /headers?$/i.test(name)) ||
  calls.slice(0, 1).some((call) => countsTokens.test(call)) ||
  names.slice(1, 4).some((name) => /(?:^|[._])usage$|(?<!max_?)(?:output|response)_?tokens$/i.test(name)) ||
  scopes.slice(0, 1).some((scope) => /token.*count|count.*token|estimate.*token|tokeni[sz]er?$/i.test(scope));

/** Counts tokens, for which a model is named as well. */
const countsTokens =
  /tiktoken|_bpe|bpe_|num_?tokens|count_?tokens|tokens?_?count|tokens_?(?:from|in|of)_?[a-z]|estimate\w{0,20}tokens/i;

function kindOf(name: string, where: Surroundings): ModelKeyKind | undefined {
  const kind = modelKeyKind(name);
  if (isTopOfSearch(name) || (/^top_?k$/i.test(name) && isOfRetrieval(where))) return undefined;
  if (kind === 'parameter') return isInCompany(where, name) ? kind : undefined;
  if (kind === undefined && where.file.usesModels && isParameterInCompany(name) && isHandedToModel(where))
    return 'parameter';
  return kind;
}

/** How many documents are found is asked of a search, not of a model. */
const isOfRetrieval = ({ calls, names, scopes }: Surroundings): boolean =>
  [calls[0], names[1], scopes[0]].some(
    (each) => each !== undefined && /search|retriev|quer|similar|vector|rerank|find|knowledge/i.test(each),
  );

/** Parameters whose names nothing else has. */
const unmistakable =
  /max(?:imum)?_?(?:output_?|completion_?|new_?)?tokens?|top_?p$|frequency_?penalty|presence_?penalty|reasoning_?effort|thinking_?budget|budget_?tokens|(?:^|_)(?:n|num)_?ctx$/i;

const pathOfModels =
  /(?:^| )(?:llms?|models?|ai|chat|agents?|bots?|gpt|openai|anthropic|claude|gemini|completions?|providers?|limits|ollama)(?= |$)/;

/** True for the name of a parameter that nothing but a model has. */
export const isUnmistakable = (name: string): boolean => unmistakable.test(name);

const isInCompany = ({ file }: Surroundings, name: string): boolean =>
  file.usesModels || unmistakable.test(name) || file.namesParameters || isAboutModels(file.path);

/** True for a path that speaks of models, agents or who serves them. */
export const isAboutModels = (path: string): boolean => pathOfModels.test(spacedName(path.slice(-190)));

/** True for a file that asks models, declares what they may call, or speaks of either in its path. */
export const concernsModels = (file: FileContext): boolean =>
  file.usesModels || file.declaresTools || isAboutModels(file.path);

const isHandedToModel = ({ calls, names }: Surroundings): boolean =>
  [...calls.slice(0, 2), ...names.slice(1, 3)].some((call) =>
    /create|generate|complet|chat|invoke|config|options|params|settings|stream|body|payload|request/i.test(call),
  );

/** How an API of models answers goes by its version as well; most other things have a version too. */
const isApiVersion = (name: string, text: string, { calls, scopes, file }: Surroundings): boolean =>
  /(?:^| )api version$/.test(spacedName(name)) &&
  /^v?\d/.test(text) &&
  [name, calls[0] ?? '', scopes[0] ?? '', file.path.slice(file.path.lastIndexOf('/') + 1)].some(isNamedAfterProvider);

/** Names by which one model is chosen, not a kind of thing that merely has the word. */
const isChoice = (name: string): boolean =>
  /model|llm|embed|deployment|engine|encoder|rerank|checkpoint|repo/i.test(name);

/** `gen_ai.request.temperature` is the name of a value, none itself. */
const isKey = (text: string): boolean => /^[a-z_]{2,}(?:\.[a-z_]{2,})+$/.test(text);

const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const byShape = (text: string): Evidence => ({
  confidence: 'medium',
  because: `\`${text}\` has the shape of a model's id`,
});

const byName = (name: string): Evidence => ({ confidence: 'medium', because: `its name is \`${name}\`` });

/** How much effort a model is to make is the same in any spelling; its id is not. */
export const meaningOfModel = (text: string, where: Surroundings): string =>
  kindOf(nameOf(where), where) === 'parameter' ? text.toLowerCase() : text;
