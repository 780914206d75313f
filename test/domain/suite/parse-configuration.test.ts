import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import { describeUserError, UserError } from '../../../src/domain/user-error.js';

const mistakeIn = (text: string): string => {
  try {
    parseConfiguration(text, 'lanegate.yml');
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
  return 'no mistake';
};

describe('a lanegate.yml', () => {
  test('needs nothing but its version, and the defaults are those of the design', () => {
    const { value } = parseConfiguration('version: 1\n', 'lanegate.yml');
    expect(value.gate).toMatchObject({ alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn' });
    expect(value.gate.incidents).toMatchObject({ truncated: 0.02, 'wrong-model': 0, 'missing-usage': 1, stale: 0 });
    expect(value.budget.per_run).toEqual({ usd: 5 });
    expect(value.suites).toEqual([]);
  });

  test('takes paths with and without a leading ./ for the same', () => {
    const text = 'version: 1\nprompts: { a: ./prompts/a.md }\nproviders: { r: { api: replay, path: ././r.jsonl } }\n';
    expect(parseConfiguration(text, 'lanegate.yml').value).toMatchObject({
      prompts: { a: 'prompts/a.md' },
      providers: { r: { path: 'r.jsonl' } },
    });
  });

  test('keeps the line of each part', () => {
    const { placeOf } = parseConfiguration('version: 1\nmodels:\n  a: { provider: x, model: y }\n', 'lanegate.yml');
    expect(placeOf(['models', 'a'])).toEqual({ path: 'lanegate.yml', line: 3, key: 'models.a' });
    expect(placeOf(['models', 'missing']).line).toBe(2);
  });

  test.each([
    [
      'an unknown key',
      'version: 1\nsuits: []\n',
      'lanegate.yml:2 (suits): unknown key `suits`',
      'did you mean `suites`?',
    ],
    [
      'an unknown key deep inside',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    grader: []\n    graders: []\n',
      'lanegate.yml:6 (suites.0.grader): unknown key `grader`',
      'did you mean `graders`?',
    ],
    [
      'a limit of cost under a suite',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    graders: []\n    gate: { cost: { max_increase: 0.1 } }\n',
      'lanegate.yml:7 (suites.0.gate.cost): unknown key `cost`',
      '`cost` is set once for all: in `gate` at the top of the file',
    ],
    [
      'a limit of latency under a suite',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    graders: []\n    gate: { latency: { max_p95_increase: 0.1 } }\n',
      'lanegate.yml:7 (suites.0.gate.latency): unknown key `latency`',
      '`latency` is set once for all: in `gate` at the top of the file',
    ],
    [
      'a wrong word',
      'version: 1\ngate: { inconclusive: blok }\n',
      'lanegate.yml:2 (gate.inconclusive): must be one of warn, block, lean',
      'did you mean `block`?',
    ],
    ['a number as a text', 'version: "1"\n', 'lanegate.yml:1 (version): must be 1', 'write `1` without quotes'],
    [
      'fewer repeats at the most than at the least',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    repeats: 3\n    max_repeats: 2\n',
      'lanegate.yml:7 (suites.0.max_repeats): is what `repeats` may grow to, so it is no less than `repeats`',
      '',
    ],
    [
      'an unknown kind of incident',
      'version: 1\ngate:\n  incidents: { truncated: 0.01, time-out: 0.05 }\n',
      'lanegate.yml:3 (gate.incidents.time-out): unknown key `time-out`',
      'did you mean `timeout`?',
    ],
    [
      'a tolerance that is no share',
      'version: 1\ngate:\n  incidents: { timeout: 5 }\n',
      'lanegate.yml:3 (gate.incidents.timeout): must be at most 1, and is 5',
      '',
    ],
    [
      'a missing key',
      'version: 1\nmodels:\n  a: { provider: x }\n',
      'lanegate.yml:3 (models.a.model): is missing; it is to be a text',
      '',
    ],
    [
      'an unknown provider dialect',
      'version: 1\nproviders:\n  a: { api: opnai }\n',
      'lanegate.yml:3 (providers.a.api): unknown `api`',
      'did you mean `openai`?',
    ],
    [
      'a provider dialect that is like none',
      'version: 1\nproviders:\n  a: { api: something }\n',
      'lanegate.yml:3 (providers.a.api): unknown `api`',
      'known: openai, azure, bedrock, anthropic, google, http, replay, embedded, echo, record',
    ],
    [
      'a key that the runner owns',
      'version: 1\nproviders:\n  a: { api: openai, base_url: "https://x.test/v1", key_env: GITHUB_TOKEN }\n',
      'GITHUB_*',
      '',
    ],
    [
      'an unknown grader',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    graders: [{ type: equal }]\n',
      'lanegate.yml:6 (suites.0.graders.0.type): must be one of equals',
      'did you mean `equals`?',
    ],
    [
      'a number out of range',
      'version: 1\ngate: { margin: 5 }\n',
      'lanegate.yml:2 (gate.margin): must be at most 1, and is 5',
      '',
    ],
    [
      'a number at its open bound',
      'version: 1\nbudget: { per_run: { usd: 0 } }\n',
      'lanegate.yml:2 (budget.per_run.usd): must be more than 0, and is 0',
      '',
    ],
    ['a name of no letters', 'version: 1\njudge: ""\n', 'lanegate.yml:2 (judge): must not be empty', ''],
    [
      'a name of a corpus that is too long',
      `version: 1\ndata: { ${'n'.repeat(101)}: { corpus: "docs/**" } }\n`,
      'is no name for this: it must have at most 100 characters, and has 101',
      '',
    ],
    ['no version', 'judge: strict\n', 'lanegate.yml:1 (version): is missing; it is to be 1', ''],
    [
      'a model by its name alone',
      'version: 1\nmodels: { triage: openai/gpt-5.2-mini }\n',
      'lanegate.yml:2 (models.triage): must be a map, and is a text',
      'write it as `{ provider: …, model: … }`',
    ],
    [
      'a grader by its type alone',
      'version: 1\nsuites: [{ name: a, target: { prompt: a }, dataset: d, graders: [equals] }]\n',
      'lanegate.yml:2 (suites.0.graders.0): must be a map, and is a text',
      'write it as `{ type: … }`',
    ],
    [
      'a target by its name alone',
      'version: 1\nsuites: [{ name: a, target: a, dataset: d, graders: [] }]\n',
      'lanegate.yml:2 (suites.0.target): must be a map, and is a text',
      'write it as `{ prompt: …, model: … }`',
    ],
    [
      'a corpus by its glob alone',
      'version: 1\ndata: { handbook: "docs/**" }\n',
      'lanegate.yml:2 (data.handbook): must be a map, and is a text',
      'write it as `{ corpus: … }`',
    ],
    [
      'a floor for no metric',
      'version: 1\nsuites: [{ name: a, target: { prompt: a }, dataset: d, graders: [], gate: { floor: 0.7 } }]\n',
      'lanegate.yml:2 (suites.0.gate.floor): must be a map, and is a number',
      'write it as `key: value`',
    ],
    [
      'a key that another kind has',
      'version: 1\nproviders: { e: { api: embedded, path: a } }\n',
      'lanegate.yml:2 (providers.e.path): unknown key `path`',
      'others of its kind have this key, and this one has not: take it out',
    ],
    [
      'a key in the file',
      'version: 1\nproviders: { o: { api: openai, api_key: sk-123 } }\n',
      'lanegate.yml:2 (providers.o.api_key): unknown key `api_key`',
      'as in `key_env: OPENAI_API_KEY`; no key stands in this file',
    ],
    [
      'a decimal comma',
      'version: 1\ngate:\n  margin: 0,05\n',
      'lanegate.yml:3 (gate.margin): must be a number, and is a text',
      'write 0.05',
    ],
    [
      'a decimal comma of percent',
      'version: 1\ngate:\n  margin: 2,5 %\n',
      'lanegate.yml:3 (gate.margin): must be a number, and is a text',
      'write 0.025',
    ],
    [
      'a misspelt key that is missing thereby',
      'versoin: 1\n',
      'lanegate.yml:1 (versoin): unknown key `versoin`',
      'did you mean `version`?',
    ],
    [
      'an unknown lane',
      'version: 1\nlanes:\n  promt: ["a/**"]\n',
      'lanegate.yml:3 (lanes.promt): unknown key `promt`',
      'did you mean `prompt`?',
    ],
    [
      'a role that nobody owns',
      'version: 1\nownership: { cots: me }\n',
      'lanegate.yml:2 (ownership.cots): unknown key `cots`',
      'did you mean `cost`?',
    ],
    [
      'a glob that is none',
      'version: 1\nlanes:\n  prompt:\n    - a/**\n    - /b/**\n',
      'lanegate.yml:5 (lanes.prompt.1): begins at the root of the repository, so without `/`',
      '',
    ],
    [
      'a glob in two lanes',
      'version: 1\nlanes:\n  prompt: ["a/**"]\n  docs:\n    - ./a/**\n',
      'lanegate.yml:5 (lanes.docs.0): the glob `a/**` is given to the lane `prompt` already',
      'the lane written last counts',
    ],
    [
      'a source that is none',
      'version: 1\nsuites:\n  - name: a\n    target: { prompt: a }\n    dataset: d\n    graders: []\n    sources: ["src/{a"]\n',
      'lanegate.yml:7 (suites.0.sources.0): has a brace that is not closed',
      '',
    ],
    ['broken YAML', 'version: 1\nmodels: [\n', 'lanegate.yml:', ''],
    [
      'a list for a map',
      'version: 1\nmodels:\n  - a: { provider: x, model: y }\n',
      'lanegate.yml:2 (models): must be a map, and is a list',
      'without `- ` before the key',
    ],
    [
      'a map for a list',
      'version: 1\nsuites:\n  a: { dataset: d }\n',
      'lanegate.yml:2 (suites): must be a list, and is a map',
      'begin each of its items with `- `',
    ],
    [
      'a key without a value',
      'version: 1\nsuites:\n',
      'lanegate.yml:2 (suites): must be a list, and is empty',
      'give it a value, or leave the key out',
    ],
    [
      'a percentage',
      'version: 1\ngate: { alpha: 5% }\n',
      '(gate.alpha): must be a number, and is a text',
      'write 0.05',
    ],
    [
      'a sum of money',
      'version: 1\nbudget: { per_run: { usd: "$1,000.50" } }\n',
      '(budget.per_run.usd): must be a number',
      'write 1000.5',
    ],
    [
      'a number for a text',
      'version: 1\njudge: 7\n',
      'lanegate.yml:2 (judge): must be a text, and is a number',
      'put it in quotes',
    ],
    ['a list of everything', '- version: 1\n', 'lanegate.yml:1: must be a map, and is a list', 'key: value'],
    ['one word', 'hello\n', 'lanegate.yml:1: must be a map, and is a text', 'key: value'],
    [
      'an address without its protocol',
      'version: 1\nproviders: { o: { api: openai, base_url: api.openai.com/v1 } }\n',
      'lanegate.yml:2 (providers.o.base_url): must be an address that begins with `https://` or `http://`',
      '',
    ],
    [
      'the branch of the ledger to deploy to',
      'version: 1\nenvironments: { a: { prompt: { to: { bundle: x.json, branch: refs/heads/lanegate } } } }\n',
      "cannot be `lanegate`, which is the ledger's own",
      '',
    ],
    [
      'an address of a target that is not of the web',
      'version: 1\nenvironments: { a: { prompt: { to: { webhook: "ftp://x" } } } }\n',
      'must be an address that begins with `https://` or `http://`',
      '',
    ],
    [
      'a name that no environment has',
      'version: 1\nenvironments: { Prod uction: { prompt: {} } }\n',
      '(environments.Prod uction): is no name for this: it must be of lower-case letters',
      '',
    ],
    ['a key that is like none', 'version: 1\nxyzzy: a\n', 'unknown key `xyzzy`', ' more'],
    ['an empty file', '', 'lanegate.yml: this file is empty', 'version: 1'],
    [
      'two suites of one name',
      'version: 1\nsuites:\n  - { name: a, target: { prompt: p }, dataset: d, graders: [] }\n  - { name: a, target: { prompt: p }, dataset: d, graders: [] }\n',
      'lanegate.yml:4 (suites.1.name): the suite `a` is defined twice',
      '',
    ],
  ])('with %s is refused in one sentence with the place', (_, text, sentence, hint) => {
    const mistake = mistakeIn(text);
    expect(mistake).toContain(sentence);
    expect(mistake).toContain(hint);
    expect(mistake.split('\n').length).toBeLessThanOrEqual(2);
  });
});
