/** Names that the conventions know by another word than lanegate.yml does. */
const providerWords = {
    azure: 'azure.ai.openai',
    bedrock: 'aws.bedrock',
    google: 'gcp.gemini',
    gemini: 'gcp.gemini',
    vertex: 'gcp.vertex_ai',
    mistral: 'mistral_ai',
    xai: 'x_ai',
};
/** A provider of lanegate.yml as the GenAI conventions name it; its own name where they know none. */
export const providerWord = (name) => Object.hasOwn(providerWords, name) ? (providerWords[name] ?? name) : name;
