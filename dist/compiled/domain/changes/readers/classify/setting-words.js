import { isPieceBound } from '../../vocabulary/piece-bound.js';
import { spacedName } from '../../vocabulary/words.js';
/** Keys whose value stands for the setting above them: `inputs.model.default`, `parameters.model.value`. */
const standsForParent = new Set([
    'value',
    'default',
    'default value',
    'fallback',
    'const',
    'enum',
]);
export const isValueOfParent = (key) => standsForParent.has(spacedName(key));
const price = /(?:^| )(?:price|prices|pricing|priced|cost|costs|usd|dollars|billing|credits?|spend|budget usd)(?: |$)/;
/** True for what something costs, on which no answer depends. */
export const isPriceName = (key) => price.test(spacedName(key));
const amountOfPrice = new Set([
    'input',
    'output',
    'prompt',
    'completion',
    'cached input',
    'cache read',
    'cache write',
    'input price',
    'output price',
]);
/** True for `input: 2.5` in an entry of a price table. */
export const isAmountOfPrice = (key, value) => typeof value === 'number' && amountOfPrice.has(spacedName(key));
const shown = /(?:^| )(?:labels?|titles?|display names?|displayname|friendly name|description|desc|summary|icon|icons|logo|image|avatar|color|colour|homepage|website|docs|link|href|help|hint|tooltip|placeholder|keywords?|tags?|categor(?:y|ies)|todo|license|authors?|maintainers?|copyright|readme|release date|created(?: at)?|updated(?: at)?|deprecated|deprecation date|sort order)$/;
/** True for what people see of a thing: its label, description, picture. */
export const isShownName = (key) => shown.test(spacedName(key));
const operation = /(?:^| )(?:timeouts?|time out|time ?out (?:s|ms|seconds)|retries|retry|retry policy|max retries|backoff|delay|sleep|rpm|tpm|rps|rate ?limits?|requests per minute|tokens per minute|concurrency|max concurrent|workers|replicas|api keys?|keys?|secrets?|password|credentials?|auth|skus?|capacity|quota|log|logs|logging|log level|verbose|debug|cache|caching|proxy|ssl|tls|verify|headers?|limit|limits|per instance cost limit|port|ports|resources|volumes?|networks?|restart|health ?check|environment name|region|location|zone|batch size)$/;
/** True for how a thing is reached, paced, paid and watched. */
export const isOperationName = (key) => operation.test(spacedName(key));
const data = /(?:^| )(?:chunk(?:ing)?(?: (?:size|overlap|length|tokens|strategy|characters|method|by|config|settings))?|chunker|chunk(?:size|overlap)|max chunk (?:size|tokens|length|characters)|min chunk (?:size|tokens|length|characters)|text splitter|splitter|split (?:by|length|overlap)|separators|sentence overlap|node parser|crawl (?:urls?|depth|sources?)|start urls|seed urls|ingestion|corpus)$/;
/** True for a setting of what a corpus holds and how it is cut: `chunk_overlap`, `text_splitter`. */
export function isDataName(key) {
    const words = spacedName(key);
    return data.test(words) || isPieceBound(words);
}
const aboutModels = /(?:^| )(?:llms?|models?|providers?|openai\w*|azureopenai|anthropic|claude|gpt\d*|gemini|ollama|mistral|llama|bedrock|vertex(?:ai)?|litellm|hugging ?face|hf|vllm|groq|cohere|openrouter|deepseek|inference|generat(?:ion|ive|or)|completions?|chat|embed\w*|rerank\w*|agents?|assistants?|copilot|ai|lm|sampling|aoai)(?: |$)/;
/** True when the name of a key or a file speaks of models, so that a `temperature` beside it is theirs. */
export const speaksOfModelsInName = (name) => aboutModels.test(spacedName(name));
const textAboutModels = /(?<![A-Za-z])(?:llms?|openai|anthropic|claude|gemini|ollama|mistral\w*|llama\w*|hugging_?face|bedrock|vertexai|litellm|langchain|chatbot|assistant|completions?|embeddings?|top_p|max_tokens|maxTokens|system_prompt|gpt)(?![A-Za-z])|gpt-|_MODEL\b|_model\b|[a-z]Model\b/i;
/** True when a text mentions models anywhere in its first part. */
export const speaksOfModels = (text) => textAboutModels.test(text.slice(0, 200_000));
/** Words that say a model's setting only in company: an `engine` may be a database's. */
const modelInCompany = new Set([
    'engine',
    'adapter',
    'deployment',
    'deployments',
    'revision',
    'checkpoint',
    'weights',
    'embedding',
    'embeddings',
    'repo id',
    'model',
    'models',
    'model type',
    'model path',
    'model list',
    'model class',
    'model family',
    'model key',
    'quantization',
    'lora',
    'model version',
    'model default',
    'model slug',
    'model repo',
    'data model',
]);
/** True when more than the name is needed to take its value for a model. */
export const needsCompanyForModel = (key) => {
    const words = spacedName(key);
    return modelInCompany.has(words) || /(?:^| )(?:engine|adapter|deployment|revision|checkpoint|weights)$/.test(words);
};
const ambiguousParameters = /(?:^| )(?:temperature|effort|reasoning|thinking|verbosity|truncation|context (?:window|length|size)|length penalty|top ?k|top ?p|response format|tool choice|logprobs)$/;
/** True for parameters that other trades have as well: a sensor has a temperature. */
export const needsCompanyForParameter = (key) => ambiguousParameters.test(spacedName(key));
const otherModel = /(?:^| )(?:data|domain|view|object|threat|permission|security|business|response|request|db|database|user|schema|read|write|pricing|car|content|role|trust|access) models?$/;
/** A `dataModel` or a `threat_model` is a model of another trade. */
export const isModelOfAnotherTrade = (key) => otherModel.test(spacedName(key));
/** The names under a model's own mapping that say which model it is. */
const ofModel = new Set([
    'name',
    'version',
    'id',
    'path',
    'revision',
    'format',
    'publisher',
    'family',
    'size',
    'dimensions',
    'variant',
    'source',
    'slug',
    'key',
    'value',
    'default',
    'primary',
    'fallback',
    'fallbacks',
    'ref',
    'uri',
    'tag',
    'repo',
]);
export const isPartOfModel = (key) => ofModel.has(spacedName(key));
/** The names that identify an entry of a catalogue of models. */
export const namesOfEntry = [
    'name',
    'id',
    'model_name',
    'modelId',
    'model_id',
    'slug',
    'modelName',
    'value',
];
