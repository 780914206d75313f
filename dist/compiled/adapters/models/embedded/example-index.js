import { featuresOf, normaliseText } from './text-features.js';
const descriptionStrength = 0.7;
/** The exemplars of a task: its examples, each phrase of its descriptions, and the names of labels without examples. */
function exemplarsOf(task) {
    const shown = new Set(task.examples.map((example) => example.label));
    const exemplar = (text, label, kind) => {
        const strength = kind === 'example' ? 1 : descriptionStrength;
        return { text, normalised: normaliseText(text), label, kind, strength };
    };
    const described = task.labels.flatMap(({ name, description }) => {
        const phrases = description.split(/[,;.()]|\s(?:and|or)\s/u).map((phrase) => phrase.trim());
        return [...phrases, ...(shown.has(name) ? [] : [name])]
            .filter((phrase) => phrase !== '')
            .map((phrase) => exemplar(phrase, name, 'description'));
    });
    return [...described, ...task.examples.map(({ text, label }) => exemplar(text, label, 'example'))];
}
/** For each feature, in how many exemplars of each label it occurs. */
function countByLabel(exemplars, features) {
    const counts = new Map();
    for (const [position, { label }] of exemplars.entries()) {
        for (const feature of features[position]?.keys() ?? []) {
            const labels = counts.get(feature) ?? new Map();
            labels.set(label, (labels.get(label) ?? 0) + 1);
            counts.set(feature, labels);
        }
    }
    return counts;
}
const sum = (numbers) => {
    let total = 0;
    for (const number of numbers)
        total += number;
    return total;
};
/** Inverse document frequency, smoothed so that a feature of every exemplar keeps some weight. */
const rarity = (labels, exemplarCount) => Math.log((exemplarCount + 1) / (sum(labels?.values() ?? []) + 0.5));
/** What a feature says about the label: the root of its normalised information gain; 1 for an unseen feature. */
function tellingness(labels, labelCount) {
    if (labels === undefined || labelCount < 2)
        return 1;
    const total = sum(labels.values()) + 1;
    const term = (count) => {
        const share = (count + 1 / labelCount) / total;
        return share * Math.log(share * labelCount);
    };
    const unseen = (labelCount - labels.size) * term(0);
    const gain = (sum([...labels.values()].map(term)) + unseen) / Math.log(labelCount);
    return Math.sqrt(Math.max(0, gain));
}
/** Unit-length weights of a text's features. */
export function weightedVector(counts, index) {
    const vector = new Map();
    let squares = 0;
    for (const [feature, count] of counts) {
        const weight = (1 + Math.log(count)) * (index.features.get(feature)?.weight ?? index.unseenWeight);
        if (weight <= 0)
            continue;
        vector.set(feature, weight);
        squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [feature, weight] of vector)
        vector.set(feature, weight / length);
    return vector;
}
/** Reads a task into an index by which any number of texts can be answered. */
export function indexTask(task, version) {
    const exemplars = exemplarsOf(task);
    const counted = exemplars.map(({ normalised }) => featuresOf(normalised, version));
    const labelCount = new Set(exemplars.map(({ label }) => label)).size;
    const weigh = (labels) => version.weighting === 'rarity' ? rarity(labels, exemplars.length) : tellingness(labels, labelCount);
    const features = new Map();
    for (const [feature, labels] of countByLabel(exemplars, counted)) {
        features.set(feature, { weight: weigh(labels), exemplars: [], shares: [] });
    }
    const index = { version, exemplars, features, unseenWeight: weigh(undefined) };
    for (const [position, counts] of counted.entries()) {
        for (const [feature, share] of weightedVector(counts, index)) {
            const known = features.get(feature);
            known?.exemplars.push(position);
            known?.shares.push(share);
        }
    }
    return index;
}
