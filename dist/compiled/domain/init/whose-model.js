import { providerKinds } from '../formats/promptfoo/provider-table.js';
import { builtInProviders } from '../inference/provider/provider.js';
/** By what a program shows whom it asks: libraries, addresses, names of keys. */
const signsOfProviders = {
    azure: /AzureOpenAI|AzureChatOpenAI|azure[_-]openai|\.openai\.azure\.com/i,
    openrouter: /openrouter/i,
    ollama: /ollama|localhost:11434|127\.0\.0\.1:11434/i,
    bedrock: /bedrock/i,
    anthropic: /anthropic/i,
    google: /generativeai|google\.genai|@google\/genai|generativelanguage\.googleapis|ChatGoogleGenerativeAI|ChatVertexAI|vertexai/i,
    mistral: /mistralai|api\.mistral\.ai/i,
    groq: /\bgroq\b|api\.groq\.com|ChatGroq/i,
    deepseek: /api\.deepseek\.com/i,
    togetherai: /api\.together\.(?:xyz|ai)/i,
    fireworks: /api\.fireworks\.ai/i,
    perplexity: /api\.perplexity\.ai/i,
    xai: /api\.x\.ai/i,
    cerebras: /api\.cerebras\.ai/i,
    deepinfra: /api\.deepinfra\.com/i,
};
/** The providers that a text shows signs of. */
export const signsIn = (text) => new Set(Object.keys(signsOfProviders).filter((name) => signsOfProviders[name]?.test(text)));
/** Whose models the ids of a family are. The first that fits counts. */
const families = [
    ['bedrock', /^(?:(?:us|eu|apac|global)\.)?(?:anthropic|amazon|meta|cohere|ai21|mistral|deepseek)\.[a-z]/i],
    ['openai', /^(?:chatgpt|gpt-?[\d]|o\d|codex)/i],
    ['anthropic', /^claude/i],
    ['google', /^gemini/i],
    ['mistral', /^(?:open-)?(?:mistral|mixtral|ministral|magistral|codestral|pixtral|devstral)-[a-z\d-]+$/i],
    ['deepseek', /^deepseek-(?:chat|reasoner)/i],
    ['xai', /^grok/i],
    ['perplexity', /^sonar/i],
];
/** Hosts of models that several makers have trained; what a program names of them, it asks there. */
const hosts = ['openrouter', 'groq', 'togetherai', 'fireworks', 'deepinfra', 'cerebras', 'ollama'];
const otherTask = /embed|whisper|tts|dall-?e|imagen|image|rerank|moderation|realtime|audio|transcri|(?:^|[/-])(?:bge|e5|gte|clip|veo|sora)-|minilm|mpnet|stable-diffusion|flux|cross-encoder|bert|\bt5\b/i;
/** True of a model that can be asked for an answer in words; false of embedders, readers aloud and painters. */
export const isChatModel = (id) => !otherTask.test(id);
/** Whom the model of an id is asked of, by the id and by what its program shows; `undefined` where nothing tells. */
export function whoseModel(id, signs) {
    if (signs.has('openrouter') && id.includes('/'))
        return named('openrouter', id);
    const prefix = /^([a-z0-9_]+)[/:](.+)$/i.exec(id);
    const kind = prefix?.[1]?.toLowerCase().replace('_ai', 'ai').replace('gemini', 'google') ?? '';
    if (prefix !== null && Object.hasOwn(providerKinds, kind))
        return named(kind, prefix[2] ?? '');
    if (id.includes('/'))
        return hostAmong(signs, id);
    const family = families.find(([, ids]) => ids.test(id))?.[0];
    if (family === 'openai' && signs.has('azure'))
        return named('azure', id);
    if (family === 'mistral' && signs.has('ollama') && !signs.has('mistral'))
        return named('ollama', id);
    return family === undefined ? hostAmong(signs, id) : named(family, id);
}
function hostAmong(signs, id) {
    const [only, second] = hosts.filter((host) => signs.has(host));
    return only === undefined || second !== undefined ? undefined : named(only, id);
}
function named(kind, model) {
    const provider = providerKinds[kind]?.provider ?? kind;
    return typeof provider === 'string'
        ? { provider, declaration: undefined, model }
        : { provider: kind, declaration: provider, model };
}
/** The variables that a provider reads its key and its address from. */
export function variablesOf({ provider, declaration }) {
    const known = declaration ?? builtInProviders[provider];
    if (known === undefined)
        return [];
    const wanted = ['key_env', 'endpoint_env', 'region_env'].map((key) => known[key]);
    return wanted.filter((name) => typeof name === 'string');
}
