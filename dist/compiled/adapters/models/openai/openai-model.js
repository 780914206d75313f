import { remembered } from '../../../domain/inference/remembered.js';
import { addressUnder } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { bearer, openAiDialect, operationPath } from './openai-dialect.js';
/** Hosts of Azure OpenAI: a request names a deployment, a reply the model behind it. */
const deploymentHosts = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com|azure-api\.net)$/;
/** Whether the served model of a reply can be held against the one that was asked for. */
export const namesModels = (baseUrl) => !deploymentHosts.test(new URL(baseUrl).hostname);
/** A model behind any endpoint that speaks the OpenAI dialect, for chat completions and embeddings. */
export function createOpenAiModel(parts) {
    const addressOf = remembered(addressUnder);
    const areModels = remembered(namesModels);
    return createHttpModel({
        ...openAiDialect,
        isMine: (provider) => provider.api === 'openai',
        addressFor: (call, { base_url }) => addressOf(base_url, operationPath(call)),
        headersFor: (_provider, key) => bearer(key),
        namesModels: (_call, { base_url }) => areModels(base_url),
    }, parts);
}
