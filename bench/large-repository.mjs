import { importCommits } from './import-commits.mjs';
import { pythonProgram, typescriptProgram } from './source-program.mjs';

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

const programs = 200;
const settings = 140;
const notes = 140;

export const programPath = (number) =>
  `programs/area-${number % 20}/program-${number}.${number % 2 === 0 ? 'py' : 'ts'}`;

export const program = (number, edit) => (number % 2 === 0 ? pythonProgram : typescriptProgram)(number, edit);

const settingsPath = (number) => `config/area-${number % 10}/settings-${number}.yaml`;

const settingsOf = (number, limit) => `service: sorter-${number}
llm: { model: gpt-4o-mini, temperature: 0 }
limits: { items: ${limit}, seconds: 30 }
labels: [billing, shipping, returns, other]
`;

const notePath = (number) => `docs/area-${number % 10}/note-${number}.md`;

const many = (count, make) => Array.from({ length: count }, (_, number) => make(number));

/** 49,418 small files of code, 200 programs, 100 prompts, settings, notes, a dataset and a configuration. */
function filesOfMain() {
  return Object.fromEntries([
    ['lanegate.yml', configuration],
    ['evals/sorting.jsonl', `${dataset}\n`],
    ...many(100, (number) => [promptPath(number), promptFile(number, 'Be brief.')]),
    ...many(programs, (number) => [programPath(number), program(number)]),
    ...many(settings, (number) => [settingsPath(number), settingsOf(number, 10)]),
    ...many(notes, (number) => [notePath(number), `# Note ${number}\n\nSorted by hand.\n`]),
    ...many(49_418, (number) => [codePath(number), code(number, '')]),
  ]);
}

export const promptPath = (number) => `prompts/prompt-${number}.prompt.yml`;

/** Of 500 files that differ 200 are programs, of some 250 lines each; the others are prompts, settings and notes. */
function filesOfChange() {
  const edits = [{ tone: 'kind' }, { model: 'gpt-4.1-mini' }, { limit: 20 }, { tone: 'kind', limit: 20 }];
  return Object.fromEntries([
    ...many(changedCount - programs - settings - notes, (number) => [
      promptPath(number),
      promptFile(number, 'Be kind.'),
    ]),
    ...many(programs, (number) => [programPath(number), program(number, edits[number % edits.length])]),
    ...many(settings, (number) => [settingsPath(number), settingsOf(number, 20)]),
    ...many(notes, (number) => [notePath(number), `# Note ${number}\n\nSorted by machine.\n`]),
  ]);
}

/** Makes a repository of 50,000 files whose branch `change` differs from `main` in 500 of them. */
export const makeLargeRepository = (folder) => importCommits(folder, { main: filesOfMain(), change: filesOfChange() });
