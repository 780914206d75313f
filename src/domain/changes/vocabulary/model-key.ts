import { isPieceBound } from './piece-bound.js';
import { spacedName } from './words.js';

/** What a setting decides about the model: which one, how it samples or writes, or who serves it. */
export type ModelKeyKind = 'model' | 'parameter' | 'provider';

const modelName =
  /(?:^| )(?:models?|model (?:names?|ids?|type|version|family|path|repo|slug|key|default|list|choices?)|llms?|deployment|deployments|deployment (?:name|id|model)|engine|embedding|embeddings|embedder|embed model|reranker|rerank model|cross encoder|bi encoder|encoder model|chat model|vision model|checkpoint|base model|lora|adapter|weights|quantization|hf (?:repo|model)|repo id|revision|completion model)$/;

const parameters: ReadonlySet<string> = new Set([
  'temperature',
  'top p',
  'top k',
  'topp',
  'topk',
  'min p',
  'typical p',
  'max tokens',
  'maxtokens',
  'max output tokens',
  'max token',
  'maximum token',
  'maximum tokens',
  'maximum output tokens',
  'max completion tokens',
  'max new tokens',
  'max tokens to sample',
  'max response tokens',
  'max gen len',
  'max length tokens',
  'response tokens',
  'output tokens',
  'num predict',
  'num ctx',
  'n ctx',
  'context window',
  'context length',
  'context size',
  'max context tokens',
  'max input tokens',
  'max model len',
  'max prompt size',
  'frequency penalty',
  'presence penalty',
  'repetition penalty',
  'repeat penalty',
  'length penalty',
  'do sample',
  'num beams',
  'logit bias',
  'logprobs',
  'stop sequences',
  'reasoning effort',
  'reasoning',
  'effort',
  'thinking',
  'thinking config',
  'thinking budget',
  'thinking level',
  'budget tokens',
  'verbosity',
  'response format',
  'response mime type',
  'tool choice',
  'parallel tool calls',
  'safety settings',
  'model kwargs',
  'model parameters',
  'generation config',
  'sampling params',
  'completion kwargs',
]);

/** Names that say something else as well, so that only company tells what they mean. */
const parametersInCompany: ReadonlySet<string> = new Set(['seed', 'stop', 'n', 'best of', 'truncation', 'streaming']);

const providerName =
  /(?:^| )(?:provider|model provider|llm provider|provider name|api base|base url|api base url|api type|api version|endpoint|azure endpoint|api host|model format|model publisher)$/;

/** Not a choice of a model, although the name has its words: how long to wait, what it costs, how it is shown. */
const aboutSomethingElse =
  /(?:^| )(?:timeout|retries|retry|price|prices|pricing|cost|costs|label|title|description|icon|logo|color|field|fields|class|schema|serializer|view|admin|form|router|table|column|relation|dir|directory|count|usage|used|tokens used|limit reached|error|errors|status|loaded|loading|ready|selected index|dump|validator|config class|(?:usd|price|cost|cents) per (?:\w+ )*tokens|(?:usage|used|total|expected|actual|billed|estimated) (?:output|response) tokens)$/;

/** What the name of a setting says it decides about a model; `undefined` when it says nothing of the kind. */
export function modelKeyKind(name: string): ModelKeyKind | undefined {
  const words = spacedName(name);
  if (words === '' || isCount(words) || isPieceBound(words) || aboutSomethingElse.test(words)) return undefined;
  if (isParameterName(words)) return 'parameter';
  if (modelName.test(words)) return 'model';
  return providerName.test(words) ? 'provider' : undefined;
}

/** APIs tell by this name how long an answer was; how long it may be has another. */
const isCount = (words: string): boolean => words === 'output tokens';

/** True for how many documents a search finds, as `SEARCH_TOP_K` says of itself. */
export const isTopOfSearch = (name: string): boolean =>
  /(?:^| )(?:search|retriev\w*|vector\w*|rerank\w*|elastic\w*|index|knowledge|documents?|docs|rag|similarity)(?: \w+)? top ?k$/.test(
    spacedName(name),
  );

/** `isThinking` says what goes on, `showReasoning` what is seen. */
const isQuestion = /^(?:is|are|was|were|did|does|has|show|hide|toggle|on|set is) /;

/** True when a name means a parameter only beside a model, such as `seed`. */
export const isParameterInCompany = (name: string): boolean => parametersInCompany.has(spacedName(name));

function isParameterName(words: string): boolean {
  if (isQuestion.test(words)) return false;
  if (parameters.has(words)) return true;
  const all = words.split(' ');
  return [1, 2, 3, 4].some((count) => all.length > count && parameters.has(all.slice(-count).join(' ')));
}

const providers: ReadonlySet<string> = new Set(
  'openai,anthropic,google,gemini,azure,azure openai,azureopenai,openai azure,bedrock,aws bedrock,vertex,vertex ai,vertexai,cohere,mistral,mistralai,groq,ollama,huggingface,hugging face,hf,together,together ai,togetherai,fireworks,fireworks ai,openrouter,open router,deepseek,deep seek,xai,x ai,replicate,perplexity,lmstudio,lm studio,vllm,litellm,sagemaker,watsonx,ai21,cerebras,sambanova,nvidia,nvidia nim,dashscope,zhipu,moonshot,voyage,voyageai,jina,localai,claude,gpt4all,llamacpp,llama cpp,github models,offline'.split(
    ',',
  ),
);

/** True for the name of a company or a server that answers model calls: `openai`, `AZURE_OPENAI`. */
export const isProviderName = (text: string): boolean => text.length < 40 && providers.has(spacedName(text));

const modelHosts =
  /\b(?:api\.openai\.com|openai\.azure\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|bedrock-runtime|api\.mistral\.ai|api\.groq\.com|api\.cohere\.(?:ai|com)|openrouter\.ai|api\.together\.xyz|api\.fireworks\.ai|api\.deepseek\.com|api\.x\.ai|api\.perplexity\.ai|models\.inference\.ai\.azure\.com|models\.github\.ai|dashscope\.aliyuncs\.com|localhost:11434|127\.0\.0\.1:11434|api\.replicate\.com|integrate\.api\.nvidia\.com|api\.moonshot\.(?:cn|ai))\b/i;

/** True for an address at which models answer; `/.default` ends the scope of a permission. */
export const isModelEndpoint = (text: string): boolean =>
  text.length < 300 &&
  !/\/\.default$|\/v1\/(?:models|engines)\/?$/.test(text) &&
  (modelHosts.test(text) || /\/openai\/deployments\/|\/chat\/completions$/.test(text));

/**
 * The words before the last one of `model` keys that make it an embedding or reranking model, for the reason's noun.
 */
export const nounOfModelKey = (name: string): string => {
  const words = spacedName(name);
  if (/embed/.test(words)) return 'embedding model';
  return /rerank|cross encoder/.test(words) ? 'reranker' : 'model';
};
