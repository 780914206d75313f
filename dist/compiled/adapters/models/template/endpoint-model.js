import { readProgramValue } from '../../../domain/inference/program/program-reply.js';
import { remembered } from '../../../domain/inference/remembered.js';
import { addressOf } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { templateHeaders } from './template-headers.js';
import { readByPaths } from './template-reply.js';
/**
 * An endpoint that is the target of a suite: what it is sent was decided case by case, and is the call's one message.
 */
export function createEndpointModel(parts) {
    const addressAt = remembered((url = '') => addressOf(new URL(url)));
    return createHttpModel({
        isMine: (provider) => provider.api === 'endpoint',
        addressFor: (_call, { url }) => addressAt(url),
        headersFor: ({ headers }, key) => templateHeaders(headers, key),
        bodyFor: ({ messages }) => messages[0]?.content ?? 'null',
        read: (body, { provider }) => {
            if (provider.api !== 'endpoint')
                throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
            return provider.response === undefined ? readAsProgram(body) : readByPaths(body, provider.response);
        },
        // Which models an endpoint asks is its own affair.
        namesModels: () => false,
    }, parts);
}
function readAsProgram(body) {
    const read = readProgramValue(body);
    if (read.kind === 'failed')
        return { kind: 'malformed', reason: read.reason, costUsd: read.costUsd };
    const { costUsd, cached: _cached, served, ...reply } = read.reply;
    return { kind: 'reply', reply: { ...reply, ...(costUsd === 0 ? {} : { toldUsd: costUsd }) } };
}
