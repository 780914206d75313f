import { labels } from './evaluation-project.mjs';
import { importCommits } from './import-commits.mjs';

const examples = labels
  .map(
    (label) => `  - role: user\n    content: my question about ${label}\n  - role: assistant\n    content: ${label}\n`,
  )
  .join('');

const promptFile = (ending) => `messages:
  - role: system
    content: |-
      You sort support messages into one of four labels: ${labels.join(', ')}. ${ending}
${examples}  - role: user
    content: "{{message}}"
`;

/** Looked at once: one runner would else end early, and shards never do. */
const configuration = (repeats) => `version: 1
providers:
  learner: { api: embedded }
models:
  sorter: { provider: learner, model: embedded-1, parameters: { temperature: 0, max_tokens: 16 } }
suites:
  - name: sorting
    target: { prompt: sort, model: sorter }
    dataset: evals/sorting.jsonl
    repeats: ${repeats}
    graders: [{ type: equals, value: "{{expected}}", metric: accuracy, trim: true }]
gate: { looks: 1 }
gateway: { traces: { enabled: false } }
`;

const caseOf = (number) => {
  const label = labels[number % 4];
  const message = `message ${number}: my question about ${label} of last week has not been answered, what is to be done?`;
  return JSON.stringify({ id: `case-${number}`, vars: { message }, expected: label });
};

/** Makes a repository with one suite of so many cases and repeats, whose prompt the branch `other-prompt` changes. */
export function makeMillionProject(folder, { cases, repeats }) {
  importCommits(folder, {
    main: {
      'lanegate.yml': configuration(repeats),
      'prompts/sort.prompt.yml': promptFile('Answer with the label alone.'),
      'evals/sorting.jsonl': `${Array.from({ length: cases }, (_, number) => caseOf(number)).join('\n')}\n`,
    },
    'other-prompt': { 'prompts/sort.prompt.yml': promptFile('Answer with nothing but the label.') },
  });
}
