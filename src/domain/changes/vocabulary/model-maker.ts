import { isModelId } from './model-id.js';
import { wordsOfName } from './words.js';

const verb = /^(?:get|make|create|new|build|load|use)-(?=\w)/;
const company = /^(?:open-?ai|anthropic|google|groq|azure|ollama|bedrock|open-?router|together|fireworks)-?(?=\w)/;

/** Families whose names are no common words, as `step`, `seed` and `nova` are, of which there is a `step2()`. */
const family =
  /^(?:(?:chat-?)?gpt|claude|opus|sonnet|haiku|gemini|gemma|(?:code-?)?llama|mistral|mixtral|ministral|codestral|qwen|deepseek|grok|o[1345]-(?:mini|pro|preview|high|low|medium))/;

/** True for a function that is named after one model, which it makes or asks: `claude37Sonnet`, `get_groq_llama3`. */
export function isNamedAfterModel(maker: string): boolean {
  if (maker.length > 80 || !/\d/.test(maker)) return false;
  const own = wordsOfName(maker).join('-').replace(verb, '').replace(company, '');
  const id = own.replace('deep-seek', 'deepseek').replace(/(\d)(?=[a-z])/g, '$1-');
  return family.test(id) && isModelId(id);
}

const companies =
  /openai|anthropic|claude|gemini|vertexai|googlegen|groq|ollama|mistral|cohere|bedrock|azure|deepseek|huggingface|togetherai|fireworks|replicate|openrouter|llamacpp|watsonx|sagemaker|perplexity|litellm|vllm/;

/** True for a function or class that is named after who answers: `ChatOpenAI`, `get_embedding_hf`. */
export function isNamedAfterProvider(maker: string): boolean {
  const words = wordsOfName(maker);
  return companies.test(words.join('')) || words.includes('hf');
}
