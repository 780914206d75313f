import { importCommits } from './import-commits.mjs';

export const caseCount = 10_000;
export const labels = ['billing', 'technical', 'account', 'other'];
const model = 'benchmark-model';

const instructions = `You sort support messages into one of four labels: ${labels.join(', ')}.
Billing is about money, invoices and refunds. Technical is about faults and error messages. Account is about signing in,
passwords and profiles. Everything else is other.
`;

const examples = Array.from(
  { length: 12 },
  (_, index) =>
    `Message: my request number ${index} about ${labels[index % 4]} has not been answered\n${labels[index % 4]}\n`,
).join('');

export const systemOf = (ending) => `${instructions}${examples}${ending}`;
export const ask = 'Answer with the label alone.';
const askElse = 'Answer with nothing but the label.';

export const messageOf = (number) =>
  `message ${number}: since the update of last week the page for ${labels[number % 4]} shows me an old state, and the three ` +
  `mails I wrote about it were not answered. Please tell me what to do next.`;

/** The model's answer to a request: the label that its message asks for. */
export const answerTo = (body) => labels[Number(/message (\d+):/.exec(body)?.[1] ?? 0) % 4];

const messagesOf = (number) => [
  { role: 'system', content: systemOf(ask) },
  { role: 'user', content: messageOf(number) },
];

/** The body of a request as the product sends it, for clients that are measured beside it. */
export const requestBody = (number) => JSON.stringify({ ...parameters, model, messages: messagesOf(number) });

/** Calls of one suite share their parameters. */
const parameters = { temperature: 0, max_tokens: 16 };

/** The same as a call of the gateway, for a session of its own. */
export const modelCall = (number, provider) => ({
  provider,
  providerName: 'loopback',
  model,
  parameters,
  messages: messagesOf(number),
  repeat: 0,
  price: { inputUsdPerMillion: 0.1, outputUsdPerMillion: 0.4, source: 'declared' },
  caller: { session: `case-${number}` },
});

const promptFile = (ending) => `messages:
  - role: system
    content: |-
${systemOf(ending).replace(/^/gm, '      ')}
  - role: user
    content: "{{message}}"
`;

const configuration = (baseUrl) => `version: 1
providers:
  loopback: { api: openai, base_url: ${baseUrl} }
models:
  sorter: { provider: loopback, model: ${model}, parameters: { temperature: 0, max_tokens: 16 }, price: { input: 0.1, output: 0.4 } }
suites:
  - name: sorting
    target: { prompt: sort, model: sorter }
    dataset: evals/sorting.jsonl
    graders: [{ type: equals, value: "{{expected}}", metric: accuracy, trim: true }]
budget:
  per_run: { usd: 1000 }
# All cases are asked, however clear a part of them is.
gate: { looks: 1 }
`;

const datasetOf = (count) =>
  Array.from({ length: count }, (_, number) =>
    JSON.stringify({ id: `case-${number}`, vars: { message: messageOf(number) }, expected: labels[number % 4] }),
  ).join('\n');

/**
 * Makes a repository with one suite of 10,000 cases, or as many as told. On `same-prompt` nothing that reaches the
 * model differs, so that the suite is asked once a case; on `other-prompt` the prompt does, so that it is asked twice.
 */
export function makeEvaluationProject(folder, baseUrl, count = caseCount) {
  importCommits(folder, {
    main: {
      'lanegate.yml': configuration(baseUrl),
      'prompts/sort.prompt.yml': promptFile(ask),
      'evals/sorting.jsonl': `${datasetOf(count)}\n`,
      'src/app.py': 'print("sorting")\n',
    },
    'same-prompt': { 'src/app.py': 'print("sorted")\n' },
    'other-prompt': { 'prompts/sort.prompt.yml': promptFile(askElse) },
  });
}
