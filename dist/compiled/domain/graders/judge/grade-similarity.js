import { asText } from '../../templates/rendering.js';
import { graderError } from '../grader.js';
const usualThreshold = 0.75;
const dot = (one, other) => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const length = (vector) => Math.sqrt(dot(vector, vector));
const cosine = (one, other) => dot(one, other) / (length(one) * length(other));
const distance = (one, other) => Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
const withinOne = (value) => Math.min(1, Math.max(0, value));
const isAtLeast = (value, threshold) => value >= threshold;
const byCosine = { between: cosine, scoreOf: withinOne, passes: isAtLeast };
const byDot = { between: dot, scoreOf: withinOne, passes: isAtLeast };
/** A threshold of a distance is the most that it may be. */
const byDistance = {
    between: distance,
    scoreOf: (value) => 1 / (1 + value),
    passes: (value, threshold) => value <= threshold,
};
/**
 * Whether the meaning of an answer is near that of its value, or of one of several: by default a cosine of their
 * embeddings of at least 0.75.
 */
const gradeBy = ({ between, scoreOf, passes }) => function* (spec, subject) {
    const { model, threshold = usualThreshold } = spec;
    if (model === undefined)
        return graderError(`\`${spec.type}\` has no embedder`);
    const wanted = wantedTexts(spec, subject);
    if (wanted.length === 0)
        return graderError(`\`${spec.type}\` has nothing to compare the answer with`);
    if (subject.answer.trim() === '')
        return graderError('an empty answer has no meaning to compare');
    const supply = yield { kind: 'embeddings', model, texts: [subject.answer, ...wanted] };
    if (supply.kind === 'failed')
        return graderError(`${model} gave no embeddings: ${supply.reason}`, supply.incident);
    const vectors = supply.kind === 'embeddings' ? supply.vectors : [];
    const [answer, ...others] = vectors;
    const values = answer === undefined ? [] : others.map((other) => between(answer, other));
    // Numbers that are finite may be too large or too small for what is made of them.
    if (values.length !== wanted.length || !areComparable(vectors) || !values.every(Number.isFinite))
        return graderError(`${model} gave embeddings that cannot be compared`);
    const nearest = values.reduce((best, value) => (scoreOf(value) > scoreOf(best) ? value : best));
    const reason = `${spec.type}: ${nearest.toFixed(3)}, threshold ${threshold}`;
    const isNear = values.some((value) => passes(value, threshold));
    return { kind: 'score', score: scoreOf(nearest), passes: isNear, reason };
};
function areComparable(vectors) {
    const dimensions = vectors[0]?.length ?? 0;
    return vectors.every((vector) => vector.length === dimensions && vector.every(Number.isFinite) && vector.some((value) => value !== 0));
}
function wantedTexts({ value }, { question }) {
    const said = value ?? question.expected ?? [];
    return (Array.isArray(said) ? said : [said]).map(asText).filter((text) => text.trim() !== '');
}
export const gradeSimilarity = gradeBy(byCosine);
export const gradeDotSimilarity = gradeBy(byDot);
export const gradeDistance = gradeBy(byDistance);
