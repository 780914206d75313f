import { type AnsweringProvider, isFree, type Provider, whoAnswers } from '../provider/provider.js';

/** Names that the conventions know by another word than lanegate.yml does. */
const wordsByName: Readonly<Record<string, string>> = {
  azure: 'azure.ai.openai',
  bedrock: 'aws.bedrock',
  google: 'gcp.gemini',
  gemini: 'gcp.gemini',
  vertex: 'gcp.vertex_ai',
  mistral: 'mistral_ai',
  xai: 'x_ai',
};

/** Whose a host is, as the conventions name them. */
const wordsByHost: readonly (readonly [host: RegExp, word: string])[] = [
  [/^api\.openai\.com$/, 'openai'],
  [/^api\.anthropic\.com$/, 'anthropic'],
  [/\.openai\.azure\.com$/, 'azure.ai.openai'],
  [/\.services\.ai\.azure\.com$/, 'azure.ai.inference'],
  [/^bedrock[a-z-]*\.[a-z0-9-]+\.amazonaws\.com$/, 'aws.bedrock'],
  [/^generativelanguage\.googleapis\.com$/, 'gcp.gemini'],
  [/(?:^|-)aiplatform\.googleapis\.com$/, 'gcp.vertex_ai'],
  [/^api\.mistral\.ai$/, 'mistral_ai'],
  [/^api\.x\.ai$/, 'x_ai'],
  [/^api\.groq\.com$/, 'groq'],
  [/^api\.deepseek\.com$/, 'deepseek'],
  [/^api\.perplexity\.ai$/, 'perplexity'],
  [/^api\.cohere\.(?:com|ai)$/, 'cohere'],
];

/** Who speaks an API that nobody else offers, wherever it is asked. */
const wordsByApi: Readonly<Partial<Record<AnsweringProvider['api'], string>>> = {
  anthropic: 'anthropic',
  azure: 'azure.ai.openai',
  bedrock: 'aws.bedrock',
  google: 'gcp.gemini',
};

/** What is known of a provider beside its name is the same for every call. */
const known = new WeakMap<Provider, string | null>();

/**
 * A provider as the GenAI conventions name it: by whose host it is asked at, by its API, and else by its name in
 * lanegate.yml. A word of our own where nobody is paid. `undefined` is one of which only the name is known.
 */
export function providerWord(name: string, provider: Provider | undefined): string {
  const word = provider === undefined ? null : wordOf(provider);
  return word ?? (Object.hasOwn(wordsByName, name) ? (wordsByName[name] ?? name) : name);
}

function wordOf(provider: Provider): string | null {
  const earlier = known.get(provider);
  if (earlier !== undefined) return earlier;
  const asked = whoAnswers(provider);
  const word = isFree(provider) ? `lanegate.${asked.api}` : (wordOfHost(asked) ?? wordsByApi[asked.api] ?? null);
  known.set(provider, word);
  return word;
}

function wordOfHost(provider: AnsweringProvider): string | undefined {
  const url = ('base_url' in provider && provider.base_url) || ('url' in provider && provider.url);
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return wordsByHost.find(([host]) => host.test(hostname))?.[1];
}
