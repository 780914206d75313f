import { remembered } from '../../../domain/inference/remembered.js';
import { addressUnder } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { refuse } from '../http/refuse.js';
import { readMessage } from './messages-reply.js';
import { answersThroughTool, messagesRequestBody, refusedByAnthropic } from './messages-request.js';
import { MessageAssembler } from './messages-stream.js';
import { verbatimMessageBody } from './verbatim-message.js';
/**
 * The version of the API that our own requests are written for; 2026-10-21 takes no `temperature` any more
 * (platform.claude.com/docs/en/api/versioning).
 */
const apiVersion = '2023-06-01';
/** Models behind the Anthropic messages API. */
export function createAnthropicModel(parts) {
    const addressOf = remembered(addressUnder);
    return createHttpModel({
        isMine: (provider) => provider.api === 'anthropic',
        refuses: refusedByAnthropic,
        addressFor: ({ operation }, { base_url }) => {
            if (operation !== 'embeddings')
                return addressOf(base_url.replace(/\/v1\/?$/, ''), '/v1/messages');
            return refuse('Anthropic has no embeddings');
        },
        headersFor: (_provider, key, { verbatim }) => [
            'anthropic-version',
            versionOf(verbatim),
            ...(key === undefined ? [] : ['x-api-key', key]),
            ...betasOf(verbatim),
        ],
        speaks: { chat: 'messages' },
        bodyFor: (call, _provider, streams) => call.verbatim === undefined
            ? messagesRequestBody(call, streams)
            : verbatimMessageBody(call, call.verbatim, streams),
        read: (body, call) => readMessage(body, answersThroughTool(call)),
        assembler: (call) => new MessageAssembler(answersThroughTool(call)),
    }, parts);
}
/** The version that a client's own words are written for; what names none is not handed on. */
const versionOf = (verbatim) => {
    const version = verbatim?.version;
    return version !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : apiVersion;
};
/** What a client asks for that is not released; a value that is no list of names is not handed on. */
const betasOf = (verbatim) => {
    const betas = verbatim?.betas;
    return betas !== undefined && /^[\w.-]+(?:, ?[\w.-]+)*$/.test(betas) ? ['anthropic-beta', betas] : [];
};
