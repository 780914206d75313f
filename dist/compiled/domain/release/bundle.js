import { z } from 'zod';
import { canonicalJson, digestOf, digestOfText } from '../artifacts/digest.js';
import { DigestText, hexOf } from '../artifacts/digest-text.js';
import { readJson } from '../artifacts/read-json.js';
import { Message, Role } from '../inference/call/message.js';
import { ModelQuirks } from '../inference/provider/model-quirks.js';
import { promptDigest } from '../suite/prompt.js';
import { TemplateLanguage } from '../templates/template-language.js';
import { UserError } from '../user-error.js';
import { shortId } from './short-id.js';
const Name = z.string().min(1);
const JsonValue = z.json();
const BundledPrompt = z.strictObject({
    digest: DigestText.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: z.array(Message).describe('Templates of messages'),
    language: TemplateLanguage.optional().describe('Of the templates; mustache when absent'),
    first_role: Role.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: z.record(z.string(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: z
        .array(z.strictObject({
        reference: z.string().describe('As it is written where it is included'),
        from: z.string(),
        path: z.string(),
        text: z.string(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = z.strictObject({
    digest: DigestText.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: z.string().describe('Its name in lanegate.yml'),
    endpoint: z.string().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: z.record(z.string(), JsonValue),
    quirks: ModelQuirks.optional(),
    pinned: z.boolean().describe('False of an alias that its provider may move'),
});
const BundledRoute = z.strictObject({
    digest: DigestText,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: z.literal(1), kind: z.literal('bundle'), lane_digest: DigestText };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
export const Bundle = z.discriminatedUnion('lane', [
    z.strictObject({ ...head, lane: z.literal('prompt'), prompts: z.record(Name, BundledPrompt) }),
    z.strictObject({
        ...head,
        lane: z.literal('model'),
        models: z.record(Name, BundledModel),
        embeddings: z.record(Name, BundledModel),
        routes: z.record(Name, BundledRoute).optional(),
    }),
    z.strictObject({
        ...head,
        lane: z.literal('data'),
        data: z.record(Name, z.strictObject({ digest: DigestText })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
export const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
export const bundleText = (bundle) => canonicalJson(bundle);
/** The name of the file that holds a bundle. */
export const bundleFile = (lane, digest) => `${lane}-${hexOf(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says
 * of itself what it is not.
 */
export function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if (digestOfText(text) !== digest) {
        throw new UserError(`what was published is not the bundle ${shortId(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse(readJson(text)?.json);
    if (!parsed.success) {
        throw new UserError(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new UserError(`the bundle says of \`${strange}\` what it is not`, { hint });
    return parsed.data;
}
/** The first part of a bundle whose content is not what its digest says. */
function strangePart(bundle) {
    if (bundle.lane === 'data')
        return undefined;
    if (bundle.lane === 'prompt')
        return nameOfStrange(bundle.prompts, digestOfBundledPrompt);
    return nameOfStrange(bundle.models, digestOfBundledModel) ?? nameOfStrange(bundle.embeddings, digestOfBundledModel);
}
const nameOfStrange = (parts, digest) => Object.keys(parts).find((name) => parts[name] && digest(parts[name]) !== parts[name].digest);
function digestOfBundledPrompt(prompt) {
    return promptDigest({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: digestOfText(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return digestOf((quirks === undefined ? meaning : { ...meaning, quirks }));
}
