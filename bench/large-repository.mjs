import { importCommits } from './import-commits.mjs';

const changedCount = 500;

export const configuration = `version: 1
providers:
  loopback: { api: openai, base_url: http://127.0.0.1:9/v1 }
models:
  sorter: { provider: loopback, model: benchmark-model }
suites:
  - name: sorting
    target: { prompt: prompts/prompt-0.prompt.yml, model: sorter }
    dataset: evals/sorting.jsonl
    graders: [{ type: equals, value: "{{expected}}" }]
`;

export const promptFile = (number, ending) => `messages:
  - role: system
    content: Sort message ${number} into one of four labels. ${ending}
  - role: user
    content: "{{message}}"
`;

const dataset = Array.from({ length: 200 }, (_, number) =>
  JSON.stringify({ id: number, vars: { message: `message ${number}` }, expected: 'billing' }),
).join('\n');

export const codePath = (number) =>
  `services/service-${String(number % 50)}/module-${String(Math.floor(number / 50) % 20)}/file-${number}.py`;

export const code = (number, ending) => `"""Module ${number}."""

from services.base import Handler


class Handler${number}(Handler):
    def handle(self, request):
        limit = ${number * 7}
        for item in request.items[:limit]:
            self.store.put(f"item-{item.id}", item.value)
        return self.reply(request, status=${200 + (number % 40)})${ending}
`;

/** 49,898 files of code, 100 prompts, a dataset and a configuration. */
function filesOfMain() {
  const prompts = Array.from({ length: 100 }, (_, number) => [promptPath(number), promptFile(number, 'Be brief.')]);
  const sources = Array.from({ length: 49_898 }, (_, number) => [codePath(number), code(number, '')]);
  return Object.fromEntries([
    ['lanegate.yml', configuration],
    ['evals/sorting.jsonl', `${dataset}\n`],
    ...prompts,
    ...sources,
  ]);
}

export const promptPath = (number) => `prompts/prompt-${number}.prompt.yml`;

/** 20 prompts and 480 files of code differ, spread over all folders. */
function filesOfChange() {
  const prompts = Array.from({ length: 20 }, (_, number) => [promptPath(number), promptFile(number, 'Be kind.')]);
  const sources = Array.from({ length: changedCount - prompts.length }, (_, index) => [
    codePath(index * 101),
    code(index * 101, '  # reviewed'),
  ]);
  return Object.fromEntries([...prompts, ...sources]);
}

/** Makes a repository of 50,000 files whose branch `change` differs from `main` in 500 of them. */
export const makeLargeRepository = (folder) => importCommits(folder, { main: filesOfMain(), change: filesOfChange() });
