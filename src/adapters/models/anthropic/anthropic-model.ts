import type { ProviderOf } from '../../../domain/inference/provider/provider.js';
import { type Model, ModelError } from '../../../ports/model.js';
import { type Address, addressUnder } from '../http/address.js';
import { createHttpModel, type HttpModelParts } from '../http/http-model.js';
import { remembered } from '../http/remembered.js';
import { readMessage } from './messages-reply.js';
import { answersThroughTool, messagesRequestBody, refusedByAnthropic } from './messages-request.js';
import { MessageAssembler } from './messages-stream.js';

/** The one version of the API that there is (platform.claude.com/docs/en/api/versioning). */
const apiVersion = '2023-06-01';

/** Models behind the Anthropic messages API. */
export function createAnthropicModel(parts: HttpModelParts): Model {
  const addressOf: (baseUrl: string, path: string) => Address = remembered(addressUnder);
  return createHttpModel<ProviderOf<'anthropic'>>(
    {
      isMine: (provider) => provider.api === 'anthropic',
      refuses: refusedByAnthropic,
      addressFor: ({ operation }, { base_url }) => {
        if (operation !== 'embeddings') return addressOf(base_url.replace(/\/v1\/?$/, ''), '/v1/messages');
        throw new ModelError('rejected', 'Anthropic has no embeddings', { retryable: false });
      },
      headersFor: (_provider, key) => [
        'anthropic-version',
        apiVersion,
        ...(key === undefined ? [] : ['x-api-key', key]),
      ],
      bodyFor: (call, _provider, streams) => messagesRequestBody(call, streams),
      read: (body, call) => readMessage(body, answersThroughTool(call)),
      assembler: (call) => new MessageAssembler(answersThroughTool(call)),
    },
    parts,
  );
}
