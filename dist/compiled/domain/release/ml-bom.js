import { canonicalJson, digestOf } from '../artifacts/digest.js';
import { hexOf } from '../artifacts/digest-text.js';
import { isJsonObject } from '../artifacts/read-json.js';
import { productVersion } from '../product-version.js';
/** The file beside a bundle of models that says what is in it, in the words of CycloneDX. */
export const mlBomFile = 'ml-bom.cdx.json';
/**
 * The bill of materials of a model lane (CycloneDX 1.6, machine-learning-model and modelCard): each model by the digest
 * of its binding, with the mean scores of the suites that asked it. It has no time and no random number, so that the
 * same lane on the same evidence has the same bill.
 */
export function mlBomText({ models, embeddings, verdict }) {
    const bill = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'lanegate', version: productVersion }] },
        },
        components: [
            ...Object.entries(models).map((each) => componentOf(each, 'text-generation', verdict)),
            ...Object.entries(embeddings).map((each) => componentOf(each, 'embedding', verdict)),
        ],
    };
    return canonicalJson(bill);
}
function componentOf([name, model], task, verdict) {
    const metrics = performanceOf(model, verdict);
    return {
        type: 'machine-learning-model',
        'bom-ref': `${name}@${hexOf(model.digest)}`,
        name: model.model,
        version: model.digest,
        ...(model.provider === '' ? {} : { publisher: model.provider }),
        modelCard: {
            'bom-ref': `card-of-${digestOf(name)}`,
            modelParameters: { task },
            ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        },
        properties: [
            { name: 'lanegate:binding', value: name },
            { name: 'lanegate:endpoint', value: model.endpoint },
            { name: 'lanegate:pinned', value: String(model.pinned) },
            ...Object.entries(model.parameters).map(([key, value]) => ({
                name: `lanegate:parameter:${key}`,
                value: isJsonObject(value) || Array.isArray(value) ? canonicalJson(value) : String(value),
            })),
        ],
    };
}
/** The mean scores of head in the binding suites that asked a model. */
function performanceOf({ provider, model }, { suites }) {
    const asking = suites.filter(({ binding, arms }) => binding && arms.head?.target.model === `${provider}/${model}`);
    return asking.flatMap(({ name, metrics }) => metrics.flatMap((metric) => metric.head === null ? [] : [{ type: metric.name, value: String(metric.head), slice: name }]));
}
