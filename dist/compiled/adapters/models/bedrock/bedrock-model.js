import { remembered } from '../../../domain/inference/remembered.js';
import { UserError } from '../../../domain/user-error.js';
import { addressUnder } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { refuse } from '../http/refuse.js';
import { bearer, openAiDialect, operationPath } from '../openai/openai-dialect.js';
/**
 * Models of Amazon Bedrock through its OpenAI-compatible chat completions
 * (docs.aws.amazon.com/bedrock/latest/userguide/inference-chat-completions.html).
 */
export function createBedrockModel(parts) {
    const addressOf = remembered(addressUnder);
    return createHttpModel({
        ...openAiDialect,
        isMine: (provider) => provider.api === 'bedrock',
        addressFor: (call, provider) => {
            if (call.operation !== 'embeddings')
                return addressOf(baseUrlOf(provider, parts.keyFor), operationPath(call));
            return refuse('Bedrock embeds nothing through its OpenAI-compatible endpoint');
        },
        headersFor: (_provider, key) => bearer(key),
        namesModels: ({ model }) => !namesProfile.test(model),
    }, parts);
}
/** Ids of inference profiles, which stand for a model in several regions and which no served model equals. */
const namesProfile = /^arn:|^(?:us|eu|apac|jp|au|ca|global|us-gov)\./;
/** Throws a `UserError`, which does not show the value, for a variable that holds no region. */
export function baseUrlOf({ base_url, region, region_env }, keyFor) {
    if (base_url !== undefined)
        return base_url;
    const named = region ?? keyFor(region_env ?? 'AWS_REGION').trim();
    if (/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/.test(named))
        return `https://bedrock-runtime.${named}.amazonaws.com/openai/v1`;
    throw new UserError(`the variable \`${region_env}\` holds no AWS region`, { hint: 'such as eu-central-1' });
}
