import { isJsonObject, isPresent, type JsonObject } from '../../artifacts/read-json.js';
import type { ClientDialect, ClientRequest } from '../client-dialect.js';
import { openAiCallNameHeader, openAiFailure } from '../openai-failure.js';
import { optionalCount, optionalFlag, optionalUser, refuseLostNumbers, requiredModel } from '../request-fields.js';
import { AskedTools } from './asked-tools.js';
import { readInput } from './read-input.js';
import { askedAs, readResponseParameters } from './read-response-parameters.js';
import { refuseWhatCannotBeServed } from './refusals.js';
import { ResponsesWriter } from './responses-writer.js';

/**
 * OpenAI's responses (platform.openai.com/docs/api-reference/responses). No provider is asked in this dialect, so each
 * request is translated, and what cannot be is refused when it is read.
 */
export const responsesDialect: ClientDialect = {
  name: 'responses',
  callNameHeader: openAiCallNameHeader,
  read: readRequest,
  failure: openAiFailure,
};

function readRequest(body: JsonObject): ClientRequest {
  refuseWhatCannotBeServed(body);
  refuseLostNumbers(body);
  const tools = new AskedTools(body);
  const parameters = readResponseParameters(body, tools);
  const conversation = readInput(body);
  const maxTokens = optionalCount(body.max_output_tokens, 'max_output_tokens');
  return {
    model: requiredModel(body),
    operation: 'chat',
    messages: conversation.map(({ message }) => message),
    places: conversation.map(({ place }) => place),
    parameters,
    askedAs,
    maxTokens,
    isStreamed: optionalFlag(body.stream, 'stream') ?? false,
    user: optionalUser(body),
    verbatim: undefined,
    translation: { dialect: 'responses', parameters: { ...parameters, max_tokens: maxTokens } },
    writer: new ResponsesWriter({ body, tools, tellsThoughts: wantsThoughts(body) }),
  };
}

function wantsThoughts({ reasoning }: JsonObject): boolean {
  if (!isJsonObject(reasoning)) return false;
  return [reasoning.summary, reasoning.generate_summary].some(isPresent);
}
