import { z } from 'zod';
import { PublicAddress, reach } from './provider-access.js';
/** What a body template may name. */
export const bodyPlaceholders = ['prompt', 'messages', 'model', 'max_tokens', 'parameters'];
/** Every `{{name}}` of a template. */
export const placeholderPattern = /\{\{\s*([^{}]*?)\s*\}\}/g;
const namesIn = (template) => [...template.matchAll(placeholderPattern)].map(([, name = '']) => name);
const isKnown = (name) => bodyPlaceholders.some((known) => known === name);
/** A template must be JSON whatever stands in its places, or every call would fail at the provider. */
function isJsonTemplate(template) {
    const sample = { messages: '[]', parameters: '{}', max_tokens: '1' };
    try {
        JSON.parse(template.replace(placeholderPattern, (_, name) => sample[name] ?? 'text'));
        return true;
    }
    catch {
        return false;
    }
}
const hasOutputCap = (template) => namesIn(template).some((name) => name === 'max_tokens' || name === 'parameters');
const BodyTemplate = z
    .string()
    .refine((text) => namesIn(text).every(isKnown), `may name ${bodyPlaceholders.map((name) => `{{${name}}}`).join(', ')}`)
    .refine(isJsonTemplate, 'must be JSON, with quotes around {{prompt}} and {{model}} and none around the others')
    .refine(hasOutputCap, 'must carry {{max_tokens}} or {{parameters}}, since a call without a cap has no worst case');
const headersOfOurs = /^(?:host|content-type|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|accept|user-agent|proxy-.*)$/i;
/** The name of a header that a user may set. */
export const HeaderName = z
    .string()
    .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be the name of an HTTP header')
    .refine((name) => !headersOfOurs.test(name), 'is a header that is not yours to set, since it is the connection’s or every request carries it');
/** Its value, in which a key stands as `{{key}}`. */
export const HeaderValue = z
    .string()
    .regex(/^[\x20-\x7e]*$/, 'must be printable ASCII on one line')
    .refine((text) => namesIn(text).every((name) => name === 'key'), 'may name {{key}} only');
const ReplyPath = z
    .string()
    .regex(/^[^.]+(?:\.[^.]+)*$/, 'must be names and positions with dots between them, such as `choices.0.text`');
/** Where the parts of an answer stand in a JSON reply. */
export const ReplyPaths = z.strictObject({
    content: ReplyPath.describe('Where the answer stands in the reply, such as `choices.0.text`'),
    finish_reason: ReplyPath.optional(),
    model: ReplyPath.optional().describe('Where the model that served is named'),
    input_tokens: ReplyPath.optional(),
    output_tokens: ReplyPath.optional(),
});
/** A key that no header carries, and a place for one that there is none for, are mistakes. */
export const namesKeyInHeaders = ({ key_env, headers }) => Object.values(headers).some((value) => namesIn(value).includes('key')) === (key_env !== undefined);
/** Any endpoint that takes a JSON body and answers one. */
export const HttpProvider = z
    .strictObject({
    api: z.literal('http').describe('Any JSON endpoint, by template'),
    url: PublicAddress,
    method: z.enum(['POST', 'PUT', 'PATCH']).default('POST'),
    headers: z.record(HeaderName, HeaderValue).default({}).describe('A value may name the key as {{key}}'),
    body: BodyTemplate.describe('JSON with {{prompt}}, {{messages}}, {{model}}, {{max_tokens}}, {{parameters}}'),
    response: ReplyPaths,
    ...reach,
})
    .refine(namesKeyInHeaders, 'needs both `key_env` and a header that names {{key}}, or neither');
