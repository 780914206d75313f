import { asText } from '../../templates/rendering.js';
import { graderError } from '../grader.js';
import { gradeDistance } from './grade-distance.js';
import { gradeContainsJson, gradeIsJson } from './grade-json.js';
import { gradeBleu, gradeRouge } from './grade-overlap.js';
import { gradeRegularExpression } from './grade-regular-expression.js';
import { gradeCost, gradeFinishReason, gradeLatency } from './grade-reply.js';
import { gradeList, gradeSameJson, gradeText } from './grade-text.js';
import { gradeToolCalls } from './grade-tool-calls.js';
import { gradeWordCount } from './grade-word-count.js';
import { readList } from './read-list.js';
import { gradeRefusal } from './refusal.js';
/** A grader that compares with something and cannot without it. */
const withValue = (compare) => (spec, subject) => spec.value === undefined ? graderError('there is no value to compare with') : compare(spec.value, spec, subject);
const withThreshold = (compare) => ({ threshold }, subject) => threshold === undefined ? graderError('there is no threshold to compare with') : compare(subject, threshold);
const withText = (comparison) => withValue((value, spec, { answer }) => typeof value === 'object'
    ? gradeSameJson(answer, value)
    : gradeText(comparison, folded(spec, answer), foldedValue(spec, value)));
const withList = (wanted) => withValue((value, spec, { answer }) => {
    const texts = readList(value)?.map((text) => foldedValue(spec, text));
    return texts === undefined ? graderError('a quote does not end') : gradeList(wanted, folded(spec, answer), texts);
});
const ignoringCase = (grader) => (spec, subject) => grader({ ...spec, ignore_case: true }, subject);
const referencesOf = (value) => (Array.isArray(value) ? value.map(asText) : [asText(value)]);
const trimmed = (spec, text) => (spec.trim === false ? text : text.trim());
const folded = (spec, text) => spec.ignore_case ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);
/** The value is trimmed only where the answer is not meant alone. */
const foldedValue = (spec, value) => folded({ ...spec, trim: spec.trim === true }, asText(value));
/** The graders that look at the answer alone. */
export const textGraders = {
    equals: withText('equals'),
    contains: withText('contains'),
    icontains: ignoringCase(withText('contains')),
    'contains-any': withList('any'),
    'contains-all': withList('all'),
    'icontains-any': ignoringCase(withList('any')),
    'icontains-all': ignoringCase(withList('all')),
    'starts-with': withText('starts-with'),
    'ends-with': withText('ends-with'),
    regex: withValue((value, spec, { answer }) => gradeRegularExpression(trimmed(spec, answer), asText(value), spec.ignore_case)),
    'is-json': (spec, { answer }) => gradeIsJson(trimmed(spec, answer), spec.value),
    'contains-json': (spec, { answer }) => gradeContainsJson(answer, spec.value),
    'is-valid-tools-call': (spec, subject) => gradeToolCalls(subject, spec.value),
    levenshtein: withValue((value, spec, { answer }) => gradeDistance(folded(spec, answer), foldedValue(spec, value), spec.threshold)),
    'rouge-n': withValue((value, spec, { answer }) => gradeRouge(folded(spec, answer), foldedValue(spec, value), spec.threshold)),
    bleu: withValue((value, spec, { answer }) => gradeBleu(answer, referencesOf(value), spec.threshold)),
    'word-count': withValue((value, _, { answer }) => gradeWordCount(answer, value)),
    refusal: (spec, subject) => gradeRefusal(subject, trimmed(spec, subject.answer)),
    'finish-reason': withValue((value, _, subject) => gradeFinishReason(subject, asText(value))),
    cost: withThreshold(gradeCost),
    latency: withThreshold(gradeLatency),
};
