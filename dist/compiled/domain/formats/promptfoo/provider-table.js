const compatible = (base_url, key_env) => ({
    api: 'openai',
    base_url,
    ...(key_env === undefined ? {} : { key_env }),
});
const chat = ['chat'];
const schemas = ['json_schema'];
/** Speak the dialect as well, but promptfoo leaves their answers as text. */
const unparsed = new Set(['mistral', 'localai']);
/** Endpoints that speak the OpenAI chat completions dialect, with promptfoo's names for their keys. */
const compatibleKinds = {
    mistral: compatible('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
    groq: compatible('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
    deepseek: compatible('https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
    togetherai: compatible('https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
    fireworks: compatible('https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
    perplexity: compatible('https://api.perplexity.ai', 'PERPLEXITY_API_KEY'),
    xai: compatible('https://api.x.ai/v1', 'XAI_API_KEY'),
    cerebras: compatible('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
    hyperbolic: compatible('https://api.hyperbolic.xyz/v1', 'HYPERBOLIC_API_KEY'),
    deepinfra: compatible('https://api.deepinfra.com/v1/openai', 'DEEPINFRA_API_KEY'),
    nscale: compatible('https://inference.api.nscale.com/v1', 'NSCALE_SERVICE_TOKEN'),
    lambdalabs: compatible('https://api.lambda.ai/v1', 'LAMBDA_API_KEY'),
    litellm: compatible('http://127.0.0.1:4000', 'LITELLM_API_KEY'),
    localai: compatible('http://127.0.0.1:8080/v1'),
    llamafile: compatible('http://127.0.0.1:8080/v1'),
    docker: compatible('http://127.0.0.1:12434/engines/llama.cpp/v1'),
};
/** Everything that an id of promptfoo may begin with and that is asked here. */
export const providerKinds = {
    openai: { provider: 'openai', modes: chat, parsed: schemas, calls: 'message' },
    anthropic: { provider: 'anthropic', modes: ['messages'], parsed: [], calls: 'blocks' },
    google: { provider: 'google', modes: [], parsed: [], calls: 'parts' },
    vertex: { provider: 'google', modes: [], parsed: [], calls: 'parts' },
    azure: { provider: 'azure', modes: chat, parsed: [...schemas, 'json_object'], calls: 'bare' },
    azureopenai: { provider: 'azure', modes: chat, parsed: [...schemas, 'json_object'], calls: 'bare' },
    bedrock: { provider: 'bedrock', modes: [], parsed: [], calls: 'blocks' },
    openrouter: { provider: 'openrouter', modes: chat, parsed: schemas, calls: 'list' },
    ollama: { provider: 'ollama', modes: chat, parsed: [], calls: 'message' },
    ...Object.fromEntries(Object.entries(compatibleKinds).map(([kind, provider]) => [
        kind,
        { provider, modes: chat, parsed: unparsed.has(kind) ? [] : schemas, calls: 'message' },
    ])),
};
/** Modes that ask for something else than an answer to a conversation, or over an API that is not spoken here. */
export const foreignModes = new Set([
    ...['completion', 'completions', 'responses', 'assistant', 'realtime', 'image', 'video', 'speech', 'transcription'],
    ...['moderation', 'embedding', 'embeddings', 'agents', 'chatkit', 'codex-sdk', 'codex', 'live', 'claude-agent-sdk'],
]);
/** Ids that are refused with a reason of their own. */
export const refusedKinds = [
    { pattern: /^github:/, why: 'GitHub Models was shut down on 2026-07-30' },
    {
        pattern: /^(?:exec|python|golang|ruby|package|mcp):/,
        why: 'it runs a program; declare it as a `command` target in lanegate.yml',
    },
    {
        pattern: /^(?:anthropic:claude-agent-sdk|openai:codex)/,
        why: 'it is an agent that runs tools; declare it as a `command` target in lanegate.yml',
    },
    {
        pattern: /^(?:promptfoo|sequence|simulated-user|browser|websocket|wss?|webhook|manual-input|f5|slack)\b/,
        why: 'it is no model that can be asked for one answer',
    },
];
