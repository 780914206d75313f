import { whoAnswers } from '../../domain/inference/provider/provider.js';
import { ModelError } from '../../ports/model.js';
import { createAnthropicModel } from './anthropic/anthropic-model.js';
import { createAzureModel } from './azure/azure-model.js';
import { createBedrockModel } from './bedrock/bedrock-model.js';
import { echoModel } from './echo/echo-model.js';
import { createGoogleModel } from './google/google-model.js';
import { loadedOnce } from './loaded-once.js';
import { createOpenAiModel } from './openai/openai-model.js';
import { createReplayModel } from './replay/replay-model.js';
import { createEndpointModel } from './template/endpoint-model.js';
import { createTemplateModel } from './template/template-model.js';
import { plainAnswers, textOnly } from './text-only.js';
const noPrograms = {
    complete: () => Promise.reject(new ModelError('rejected', 'no program is run here', { retryable: false })),
};
/** A model for every way of talking to a provider. Throws a `UserError` for a key of `providers` that is missing. */
export function createModels(parts) {
    const models = {
        openai: createOpenAiModel(parts),
        azure: createAzureModel(parts),
        bedrock: createBedrockModel(parts),
        anthropic: createAnthropicModel(parts),
        google: createGoogleModel(parts),
        http: textOnly(createTemplateModel(parts)),
        endpoint: createEndpointModel(parts),
        command: textOnly(parts.programs ?? noPrograms),
        replay: createReplayModel(parts),
        embedded: plainAnswers(loadedOnce(async () => (await import('./embedded/embedded-model.js')).embeddedModel(parts.clock))),
        echo: plainAnswers(echoModel(parts.clock)),
    };
    return { ...models, record: asRecorded(models) };
}
/** Asks the provider that a recorder wraps; the gateway writes down what becomes of the request. */
function asRecorded(models) {
    const behind = (call) => {
        const provider = whoAnswers(call.provider);
        return { model: models[provider.api], asked: { ...call, provider } };
    };
    return {
        complete(call, signal) {
            const { model, asked } = behind(call);
            return model.complete(asked, signal);
        },
        refusalOf(call) {
            const { model, asked } = behind(call);
            return model.refusalOf?.(asked);
        },
    };
}
