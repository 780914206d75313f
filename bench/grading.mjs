import { pathToFileURL } from 'node:url';
import { buildEntry } from './build-entry.mjs';
import { atMost, best } from './measure.mjs';

const answers = 10_000;
const rounds = 3;

const schema = { type: 'object', required: ['label'], properties: { label: { type: 'string', pattern: '^\\w+$' } } };

const graders = [
  { type: 'equals', value: '{{expected}}' },
  { type: 'icontains-any', value: 'billing, shipping, other' },
  { type: 'regex', value: '\\b{{expected}}\\b' },
  { type: 'regex', value: '^(?!.*sorry).*(?:label|topic)\\s*:?\\s*\\w+', metric: 'lookaround' },
  { type: 'contains-json', value: schema },
  { type: 'levenshtein', value: '{{reference}}', threshold: 40 },
  { type: 'rouge-n', value: '{{reference}}' },
  { type: 'bleu', value: ['{{reference}}', 'Another way to say it is that your parcel is late.'] },
  { type: 'word-count', value: { max: 100 } },
  { type: 'refusal' },
];

const expected = 'shipping';
const reference = 'Your parcel has left the warehouse and will be with you on Monday; I am sorry that it took so long.';

/** Answers of some 300 characters, no two the same. */
const answerOf = (number) =>
  `Parcel ${number}: it left the warehouse and will reach you on Monday, so the label is ${expected}. ` +
  `Please write to us again if it does not arrive, and we will send you another one at no cost. ` +
  `{"label":"${expected}","parcel":${number}} Thank you for your patience in this matter.`;

/** What graders that look at the answer alone take of each answer: processor time, the best of some rounds. */
export async function measureGrading(folder) {
  const { createGrading, GraderSpec, textSubject, withoutNeeds } = await import(
    pathToFileURL(buildEntry('grading', folder)).href
  );
  const subjects = Array.from({ length: answers }, (_, number) =>
    textSubject(answerOf(number), { id: String(number), vars: { reference }, expected }),
  );
  const microseconds = (specs) => {
    const times = Array.from({ length: rounds }, () => {
      const grading = createGrading(specs.map((spec) => GraderSpec.parse(spec)));
      const before = process.cpuUsage();
      for (const subject of subjects) withoutNeeds(grading(subject));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / answers;
    });
    return best(times);
  };
  const all = microseconds(graders);
  const each = graders.map((spec) => [spec.metric ?? spec.type, microseconds([spec])]);
  const told = (time) => `${time.toFixed(time < 10 ? 1 : 0)} µs`;
  return [
    {
      what: `${answers.toLocaleString('en')} answers by ${graders.length} graders, processor time of a grade`,
      result: told(all / graders.length),
      ...atMost(all / graders.length, 50, told),
      beside: each.map(([name, time]) => `${name} ${told(time)}`).join(', '),
    },
  ];
}
