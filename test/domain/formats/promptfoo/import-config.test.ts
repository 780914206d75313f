import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeUnimported } from '../../../../src/domain/formats/import-notes.js';
import { promptfooFormat } from '../../../../src/domain/formats/promptfoo/promptfoo-format.js';
import { fillIn } from '../../../../src/domain/graders/fill-in.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { readImported } from '../../../fixtures/read-imported.js';

type Files = Readonly<Record<string, string>>;

const read = (config: string, files: Files = {}, mayRunCode = false) =>
  readImported(promptfooFormat, { 'promptfooconfig.yaml': config, ...files }, { mayRunCode });

const asserted = 'tests: [{ vars: { q: why }, assert: [{ type: contains, value: x }] }]';
const withProviders = (providers: string, files: Files = {}) =>
  read(`prompts: ['{{q}}']\nproviders: ${providers}\n${asserted}`, files);
const withPrompts = (prompts: string, files: Files = {}) =>
  read(`prompts: ${prompts}\nproviders: [echo]\n${asserted}`, files);
const withTests = (tests: string, files: Files = {}) => read(`prompts: ['{{q}}']\nproviders: [echo]\n${tests}`, files);

/** A list of one test that asks a value. */
const testOf = (q: string): string => `[{ vars: { q: "${q}" }, assert: [{ type: contains, value: x }] }]`;

const casesOf = ({ suites }: ReturnType<typeof read>) => {
  const cases = suites[0]?.cases;
  return cases?.kind === 'inline' ? cases.cases : [];
};
const notes = ({ unimported }: ReturnType<typeof read>): string[] => unimported.map(describeUnimported);

test('a case knows the file of tests in which it stands', () => {
  const cases = casesOf(
    withTests(`tests: [file://t/a.yaml, ${testOf('b').slice(1)}`, {
      't/a.yaml': `# a\n- ${testOf('a').slice(1, -1)}\n`,
    }),
  );
  expect(cases).toMatchObject([{ path: 't/a.yaml', line: 2 }, { line: 3 }]);
  expect(cases[1]).not.toHaveProperty('path');
});

describe('a test in a file of its own', () => {
  const files = {
    'evals/tests.yaml': `# tests\n- vars: { q: why }\n  prompts: [none]\n  assert: [{ type: contains, value: x }]\n`,
  };

  test('is told by the line of that file', () => {
    const imported = read("prompts: ['{{q}} {{other}}']\nproviders: [echo]\ntests: evals/tests.yaml", {
      'evals/tests.yaml': '# tests\n- vars: { q: why }\n  assert: [{ type: contains, value: x }]\n',
    });
    expect(notes(imported).join()).toMatch(/^evals\/tests.yaml:2: test `\w+`/);
    expect(notes(withTests('tests: evals/tests.yaml', files)).join()).toMatch(
      /^evals\/tests.yaml:2: test .* not there/,
    );
  });
});

test('`rouge-n` takes words as promptfoo does, whatever their case, so that no copy in other letters passes `not-rouge-n`', () => {
  const asserts = '[{ type: rouge-n, value: a }, { type: not-rouge-n, value: a }, { type: contains, value: a }]';
  const [set] = casesOf(withTests(`tests: [{ vars: { q: b }, assert: ${asserts} }]`))[0]?.graders ?? [];
  expect(set?.graders?.map(({ ignore_case: ignored }) => ignored)).toEqual([true, true, false]);
});

describe('answers of which a provider demands JSON', () => {
  const schema = 'response_format: { type: json_schema, json_schema: { name: a, schema: { type: object } } }';
  const tested = '[{ vars: { q: why }, assert: [{ type: javascript, value: "!output.flagged" }] }]';
  const parsedBy = (provider: string, prompt = "'{{q}}'") => {
    const imported = read(`prompts: [${prompt}]\nproviders: [${provider}]\ntests: ${tested}`, {}, true);
    return casesOf(imported)[0]?.graders?.[0]?.graders?.[0]?.parse;
  };

  test.each([
    [`{ id: openai:gpt-4o, config: { ${schema} } }`, 'json'],
    [`{ id: openrouter:a/b, config: { ${schema} } }`, 'json'],
    ['{ id: azure:a, config: { apiHost: a.example, response_format: { type: json_object } } }', 'json'],
    ['{ id: openai:gpt-4o, config: { response_format: { type: json_object } } }', undefined],
    [`{ id: mistral:a, config: { ${schema} } }`, undefined],
    ['openai:gpt-4o', undefined],
  ])('are parsed as promptfoo does: %s', (provider, parse) => {
    expect(parsedBy(provider)).toBe(parse);
  });

  test('are parsed where the prompt demands it', () => {
    expect(parsedBy('openai:gpt-4o', `{ raw: '{{q}}', config: { ${schema} } }`)).toBe('json');
  });
});

describe('answers of a provider that offers tools', () => {
  const tools = 'tools: [{ type: function, function: { name: weather } }]';
  const asserts = [
    '{ type: javascript, value: output.length }',
    '{ type: assert-set, assert: [{ type: is-json }] }',
    '{ type: llm-rubric, value: calls the weather, provider: openai:gpt-4o }',
    "{ type: llm-rubric, value: names a city, provider: openai:gpt-4o, transform: 'output[0].function.arguments' }",
  ];
  const formsBy = (provider: string, prompt = "'{{q}}'") => {
    const tests = `[{ vars: { q: why }, assert: [${asserts.join()}] }]`;
    const imported = read(`prompts: [${prompt}]\nproviders: [${provider}]\ntests: ${tests}`, {}, true);
    const graders = casesOf(imported)[0]?.graders?.[0]?.graders ?? [];
    return graders.map(({ tool_calls, graders: members }) => members?.[0]?.tool_calls ?? tool_calls);
  };

  test.each([
    ['openai:gpt-4o', 'message'],
    ['groq:llama', 'message'],
    ['openrouter:a/b', 'list'],
    ['anthropic:messages:claude-sonnet-4-5', 'blocks'],
    ['google:gemini-2.5-pro', 'parts'],
  ])('of %s are told in its words, to judges only where code reads them first', (id, form) => {
    expect(formsBy(`{ id: ${id}, config: { ${tools} } }`)).toEqual([form, form, undefined, form]);
  });

  test('are told so where the prompt offers them, and not where nobody does', () => {
    expect(formsBy('openai:gpt-4o', `{ raw: '{{q}}', config: { ${tools} } }`)[0]).toBe('message');
    expect(formsBy('openai:gpt-4o')).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('settings of a provider', () => {
  test.each([
    ['an instruction', 'google:gemini-2.5-pro, config: { systemInstruction: Be brief }', /systemInstruction/],
    ['functions', 'openai:gpt-4o, config: { functions: [{ name: a }] }', /functions/],
    [
      'a file that is not there',
      'openai:gpt-4o, config: { tools: file://tools.json }',
      /`tools.json` is not in the rep/,
    ],
    ['a program', 'openai:gpt-4o, config: { tools: file://tools.py }', /it is a program that makes a parameter/],
    ['a value that no model takes', 'openai:gpt-4o, config: { temperature: hot }', /none that a model takes/],
    ['parameters in a file', 'openai:gpt-4o, config: file://config.yaml', /written out as a mapping/],
    ['an environment', 'openai:gpt-4o, env: { OPENAI_BASE_URL: https://a.example }', /its `env` is not set here/],
    ['a region', 'vertex:gemini-2.5-pro, config: { region: us-central1 }', /its `region` cannot be chosen here/],
  ])('stop the suites that would be asked without %s, and no other', (_, lost, why) => {
    const imported = withProviders(`[echo, { id: ${lost} }]`);
    expect(notes(imported).join()).toMatch(why);
    const whyNot = imported.suites.map(
      ({ problem, target }) =>
        problem ?? imported.prompts.find((prompt) => 'prompt' in target && prompt.path === target.prompt)?.problem,
    );
    expect(whyNot).toEqual([undefined, expect.stringMatching(why)]);
  });

  test.each(['showThinking: false', 'maxConcurrency: 1', 'delay: 500'])(
    'of which no model is asked otherwise are only told: %s',
    (setting) => {
      const imported = withProviders(`[{ id: openai:gpt-4o, config: { ${setting} } }]`);
      expect(notes(imported)).toEqual([expect.stringContaining('it is not sent to the model')]);
      expect(imported.suites.map(({ problem }) => problem)).toEqual([undefined]);
    },
  );

  test('stop the suite of a prompt that brings them', () => {
    const { suites } = withPrompts(
      '[{ raw: "{{q}}", label: a, config: { functions: [] } }, { raw: "{{q}}", label: b }]',
    );
    expect(suites.map(({ problem }) => problem)).toEqual([expect.stringContaining('functions'), undefined]);
  });

  test('are only told where they change nothing of what is asked', () => {
    const imported = withProviders('[{ id: anthropic:messages:c, config: { stream: true, temperature: 0 } }]');
    expect(notes(imported)).toHaveLength(1);
    expect(imported.suites[0]?.problem).toBeUndefined();
  });

  test('are taken from the groups of Bedrock', () => {
    const { models } = withProviders(
      '[{ id: bedrock:nova, config: { inferenceConfig: { max_new_tokens: 9, topP: 0.5 } } }]',
    );
    expect(Object.values(models)[0]?.parameters).toEqual({ max_tokens: 9, top_p: 0.5 });
  });
});

describe('providers', () => {
  test.each([
    ['openai:gpt-4o', { provider: 'openai', model: 'gpt-4o' }],
    ['openai:chat:gpt-4o', { provider: 'openai', model: 'gpt-4o' }],
    ['anthropic:messages:claude-sonnet-4', { provider: 'anthropic', model: 'claude-sonnet-4' }],
    ['google:gemini-2.5-pro', { provider: 'google', model: 'gemini-2.5-pro' }],
    ['openrouter:meta/llama-3:free', { provider: 'openrouter', model: 'meta/llama-3:free' }],
    ['ollama:chat:llama3.2:1b', { provider: 'ollama', model: 'llama3.2:1b' }],
    ['bedrock:us.anthropic.claude-v1:0', { provider: 'bedrock', model: 'us.anthropic.claude-v1:0' }],
    ['azure:chat:my-deployment', { provider: 'azure', model: 'my-deployment' }],
    ['echo', { provider: 'echo', model: 'echo' }],
  ])('%s is asked as it is', (id, binding) => {
    const { models, suites } = withProviders(`['${id}']`);
    expect(Object.values(models)).toMatchObject([binding]);
    expect(suites).toMatchObject([{ name: 'promptfooconfig.yaml', problem: undefined }]);
  });

  test.each(['[null, echo]', '[{}, echo]'])('that are none are told: %s', (providers) => {
    const { suites, prompts } = withProviders(providers);
    expect(suites).toHaveLength(2);
    expect(prompts.map(({ problem }) => problem).join()).toContain('it names none');
  });

  test('whose model only the environment of a run knows cannot be asked', () => {
    const { suites, prompts } = withProviders("['openai:{{env.MODEL}}']");
    expect(suites).toHaveLength(1);
    expect(prompts[0]?.problem).toContain('its id comes from the environment');
  });

  test('that speak the chat completions dialect are declared by their address and key', () => {
    const { models, providers } = withProviders("['groq:llama-3.1-8b-instant']");
    expect(providers).toEqual({
      'promptfooconfig.yaml#groq': {
        api: 'openai',
        base_url: 'https://api.groq.com/openai/v1',
        key_env: 'GROQ_API_KEY',
      },
    });
    expect(models['promptfooconfig.yaml#groq']?.provider).toBe('promptfooconfig.yaml#groq');
  });

  test('keep their parameters, price, address and the name of their key, and never a key itself', () => {
    const imported = withProviders(
      "[{ id: openai:gpt-4o, label: mine, config: { temperature: 0, max_tokens: 9, apiBaseUrl: 'https://a.example/v1', apiKey: 'sk-0123456789abcdef', cost: 0.000001 } }]",
    );
    expect(imported.models['promptfooconfig.yaml#mine']).toMatchObject({
      parameters: { temperature: 0, max_tokens: 9 },
      price: { input: 1, output: 1 },
    });
    expect(imported.providers['promptfooconfig.yaml#mine']).toMatchObject({ base_url: 'https://a.example/v1' });
    expect(JSON.stringify(imported)).not.toContain('sk-0123456789abcdef');
  });

  test.each([
    ['exec:./run.sh', 'it runs a program'],
    ['python:run.py', 'it runs a program'],
    ['file://run.py', 'it runs a program'],
    ['github:gpt-4o', 'shut down'],
    ['openai:responses:gpt-5', 'is not asked here'],
    ['openai', 'it names no model'],
    ['martian:x', 'does not know this provider'],
    ['https://a.example/chat', 'taken out by code'],
  ])('%s is told by its line, and nobody is asked in its place', (id, why) => {
    const imported = withProviders(`\n  - '${id}'`);
    expect(notes(imported)[0]).toMatch(/^promptfooconfig\.yaml:3: provider/);
    expect(notes(imported)[0]).toContain(why);
    expect(imported.prompts).toMatchObject([{ problem: expect.stringContaining(why) }]);
  });

  test('an endpoint with a template and a path to its answer is one here', () => {
    const { providers, prompts } = withProviders(
      "[{ id: 'https://a.example/chat', config: { method: POST, body: { q: '{{prompt}}', max: '{{max_tokens}}' }, transformResponse: 'json.choices[0].text' } }]",
    );
    expect(prompts[0]?.problem).toBeUndefined();
    expect(Object.values(providers)).toMatchObject([{ api: 'http', response: { content: 'choices.0.text' } }]);
  });
});

describe('prompts', () => {
  const messagesOf = (imported: ReturnType<typeof read>) => imported.prompts.map(({ messages }) => messages);

  test('stand in the file, in files with parts, in globs and in CSV, each with every provider', () => {
    const files = {
      'p/a.txt': 'One {{q}}\n---\nTwo {{q}}\n',
      'p/b.md': '# Three {{q}}',
      'c.csv': 'prompt,label\nFour {{q}},four\n',
    };
    const imported = withPrompts("['Zero {{q}}', 'file://p/*', file://c.csv]", files);
    expect(messagesOf(imported).map(([message]) => message?.content)).toEqual([
      ...['Zero {{q}}', 'One {{q}}', 'Two {{q}}', '# Three {{q}}', 'Four {{q}}'],
    ]);
    expect(imported.suites.map(({ name }) => name)).toEqual(
      ['prompt', 'a 1', 'a 2', 'b', 'four'].map((name) => `promptfooconfig.yaml › ${name}`),
    );
  });

  test.each(['p/', 'p', 'file://p', 'p/*'])('%s is asked as each of its files', (named) => {
    const imported = withPrompts(`['${named}']`, { 'p/a.txt': 'One {{q}}', 'p/b.txt': 'Two {{q}}' });
    expect(messagesOf(imported).map(([message]) => message?.content)).toEqual(['One {{q}}', 'Two {{q}}']);
  });

  test.each([
    ['chat.json', '[{"role":"system","content":"Be kind"},{"role":"user","content":"{{q}}"}]'],
    ['chat.yaml', '- role: system\n  content: Be kind\n- role: user\n  content: "{{q}}"\n'],
  ])('%s is a chat', (path, text) => {
    expect(messagesOf(withPrompts(`[file://${path}]`, { [path]: text }))).toEqual([
      [
        { role: 'system', content: 'Be kind' },
        { role: 'user', content: '{{q}}' },
      ],
    ]);
  });

  test.each([
    ['file://p.py', { 'p.py': 'print(1)' }, 'is a program'],
    ['exec:./p.sh', {}, 'that a program makes'],
    ['langfuse://greeting@production', {}, 'move without a commit'],
    ['file://missing.txt', {}, 'is not in the repository'],
    ['file://../outside.txt', {}, 'is not in the repository'],
    ['nothing/', {}, 'no file fits'],
    ['nothing/*', {}, 'no file fits'],
  ])('%s cannot be asked', (prompt, files, why) => {
    expect(withPrompts(`['${prompt}']`, files).prompts[0]?.problem).toContain(why);
  });

  test('that ask for what a test does not have stop their own suite alone', () => {
    const { suites } = withPrompts("['{{q}}', '{{q}} {{missing}}']");
    expect(suites.map(({ problem }) => problem)).toEqual([undefined, expect.stringContaining('`missing`')]);
  });

  test('are read as templates that cannot reach the program that fills them in', () => {
    const { suites } = withPrompts('[\'{{ q.constructor.constructor("return process")() }}\']');
    expect(suites[0]?.problem).toContain('cannot be filled in');
  });
});

describe('tests', () => {
  test('of every combination of values, with defaults of all tests first', () => {
    const imported = withTests(
      "defaultTest: { vars: { lang: en }, assert: [{ type: contains, value: '{{lang}}' }] }\ntests: [{ vars: { q: [a, b], r: [c, d] } }, { vars: { q: e, lang: de } }]",
    );
    expect(casesOf(imported).map(({ vars }) => Object.values(vars).join(' '))).toEqual([
      ...['en a c', 'en a d', 'en b c', 'en b d', 'de e'],
    ]);
  });

  test('of scenarios, each part with each test', () => {
    const imported = withTests(
      'scenarios: [{ config: [{ vars: { q: a } }, { vars: { q: b } }], tests: [{ vars: { r: x }, assert: [{ type: contains, value: z }] }] }]',
    );
    expect(casesOf(imported).map(({ vars }) => vars)).toEqual([
      { q: 'a', r: 'x' },
      { q: 'b', r: 'x' },
    ]);
  });

  test('from JSONL, JSON, YAML and CSV, each with its line', () => {
    const one = '{"vars":{"q":"1"},"assert":[{"type":"contains","value":"x"}]}';
    const files = {
      't/a.jsonl': `\n${one}\n`,
      't/b.json': `[${one}]`,
      't/c.yaml': `- ${one}`,
      't/d.csv': 'q,__expected\n1,x\n',
    };
    const cases = casesOf(withTests('tests: file://t/*', files));
    expect(cases.map(({ vars, line }) => [vars['q'], line])).toEqual([
      ['1', 2],
      ['1', 1],
      ['1', 1],
      ['1', 2],
    ]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(4);
  });

  test('of a line that says a variable twice are lost', () => {
    const line = '{"vars":{"q":"1","q":"2"},"assert":[{"type":"contains","value":"x"}]}';
    const imported = withTests('tests: file://t/a.jsonl', { 't/a.jsonl': line });
    expect(notes(imported).join()).toContain('t/a.jsonl:1: test is not imported: this line says `q` twice');
  });

  test('take variables from files, and from other variables', () => {
    const files = { 'q.txt': 'long text\n', 'v.yaml': 'r: "{{q}}!"' };
    const imported = withTests(
      'tests: [{ vars: { q: file://q.txt, r: "{{q}}!" }, assert: [{ type: contains, value: x }] }]',
      files,
    );
    expect(casesOf(imported)[0]?.vars).toEqual({ q: 'long text', r: 'long text!' });
  });

  test('keep their ids when others come and go', () => {
    const test1 = "{ description: 'Is polite!', vars: { q: a }, assert: [{ type: contains, value: x }] }";
    const test2 = '{ vars: { q: b }, assert: [{ type: contains, value: x }] }';
    const ids = (tests: string) => casesOf(withTests(`tests: [${tests}]`)).map(({ id }) => id);
    const [polite, other] = ids(`${test1}, ${test2}`);
    expect(polite).toMatch(/^is-polite-[0-9a-f]{8}$/);
    expect(ids(`${test2}, ${test1}, ${test2}`)).toEqual([other, polite, `${other}-2`]);
  });

  test('may put something before and after the prompt', () => {
    const imported = withTests(
      "tests: [{ vars: { q: a }, options: { prefix: 'Dear {{q}}: ' }, assert: [{ type: contains, value: x }] }]",
    );
    expect(imported.prompts[0]?.messages).toEqual([{ role: 'user', content: '{{ __prefix }}{{q}}{{ __suffix }}' }]);
    expect(casesOf(imported)[0]?.vars).toEqual({ q: 'a', __prefix: 'Dear a: ', __suffix: '' });
  });

  test.each([
    ['https://docs.google.com/spreadsheets/d/1', 'a Google sheet'],
    ['huggingface://datasets/x', 'a data set of Hugging Face'],
    ['file://make.py', 'a program makes them'],
    ['file://none.yaml', 'is not in the repository'],
    ['file://t.xlsx', 'a workbook'],
  ])('%s are not imported, and the suite decides nothing', (tests, why) => {
    const imported = withTests(`tests: '${tests}'`);
    expect(notes(imported)[0]).toContain(why);
    expect(imported.suites[0]?.problem).toContain(why);
  });

  test.each([
    ['defualtTest: { assert: [{ type: is-json }] }', 'did you mean `defaultTest`?'],
    ['assert: [{ type: is-json }]', 'under `defaultTest`'],
  ])('decide nothing where a key at the top is a slip: %s', (key, why) => {
    expect(withTests(`${asserted}\n${key}`).suites[0]?.problem).toContain(why);
  });

  test.each([
    ['defaultTest: [{ assert: [{ type: is-json }] }]', '`defaultTest`: it is no mapping'],
    ['defaultTest: { options: [x] }', '`options`: they are no mapping'],
    ['evaluateOptions: { repeat: 0 }', '`repeat`'],
    ["evaluateOptions: { repeat: '3' }", '`repeat`'],
    ['defaultTest: { options: { repeat: 3 } }', 'option `repeat`'],
  ])('decide nothing where what holds for all of them cannot be read: %s', (key, why) => {
    expect(withTests(`${asserted}\n${key}`).suites[0]?.problem).toContain(why);
  });

  test.each(['prompts: [friendly]', 'providers: [gpt-9]'])('are lost where they are meant for nobody: %s', (meant) => {
    const imported = withTests(
      `${asserted.replace(/\]$/, `, { vars: { q: b }, ${meant}, assert: [{ type: is-json }] }]`)}`,
    );
    expect(imported.suites[0]?.problem).toMatch(/it is meant for a pro\w+ that is not there/);
  });

  test('have the assertions of every column of a CSV, also under one heading', () => {
    const imported = withTests('tests: file://t.csv', { 't.csv': 'q,__expected,__expected\na,contains:a,is-json\n' });
    const [group] = casesOf(imported)[0]?.graders ?? [];
    expect(group?.graders?.map(({ type }) => type)).toEqual(['contains', 'is-json']);
  });

  test.each(['transform: output.trim()', 'treshold: 0.5'])('decide nothing where a set has %s', (key) => {
    const set = `{ type: assert-set, ${key}, assert: [{ type: contains, value: x }] }`;
    expect(withTests(`tests: [{ vars: { q: a }, assert: [${set}] }]`).suites[0]?.problem).toContain('`t');
  });

  test.each(['outputPath: a.json', 'shared: &a { b: 1 }', 'x-mine: 1'])(
    'decide beside a key of no weight: %s',
    (key) => {
      expect(withTests(`${asserted}\n${key}`).suites[0]?.problem).toBeUndefined();
    },
  );

  test('follow $ref and merge keys', () => {
    const imported = read(
      "prompts: ['{{q}}']\nproviders: [echo]\nassertionTemplates: { x: { type: contains, value: x } }\ndefaults: &d { q: a }\ntests: [{ vars: { <<: *d, r: b }, assert: [{ $ref: '#/assertionTemplates/x' }] }]",
    );
    expect(casesOf(imported)[0]?.vars).toEqual({ q: 'a', r: 'b' });
    expect(imported.suites[0]?.problem).toBeUndefined();
  });

  test('take from the environment only what the file itself says', () => {
    const own = 'env: { GREETING: hi, API_KEY: secret }\n';
    const good = withTests(
      `${own}tests: [{ vars: { q: '{{env.GREETING}}' }, assert: [{ type: contains, value: x }] }]`,
    );
    expect(casesOf(good)[0]?.vars).toEqual({ q: 'hi' });
    const bad = withTests(
      `${own}tests: [{ vars: { q: '{{env.API_KEY}} {{env.HOME}}' }, assert: [{ type: contains, value: x }] }]`,
    );
    expect(notes(bad).join()).toContain('`env.API_KEY`, `env.HOME`');
    expect(bad.suites[0]?.problem).toContain('`env.API_KEY`');
    expect(JSON.stringify(casesOf(bad))).not.toContain('secret');
  });

  test.each([
    ['in a file of tests', 'tests: file://t.yaml', { 't.yaml': testOf('{{env.HOME}}') }],
    ['in a CSV', 'tests: file://t.csv', { 't.csv': 'q,__expected\n{{env.HOME}},x\n' }],
    ['with a filter', `tests: ${testOf("{{ env.HOME | default('a') }}")}`, {}],
    ['by a name in quotes', `tests: ${testOf("{{ env['HOME'] }}")}`, {}],
    ['in an assertion', "tests: [{ vars: { q: a }, assert: [{ type: contains, value: '{{env.HOME}}' }] }]", {}],
  ])('decide nothing where only the environment of a run knows them: %s', (_, tests, files) => {
    expect(withTests(tests, files).suites[0]?.problem).toContain('env.HOME');
  });

  test('know the environment of the configuration in their files too', () => {
    const imported = withTests('env: { NAME: Ada }\ntests: file://t.yaml', { 't.yaml': testOf('{{env.NAME}}') });
    expect(imported.suites[0]?.problem).toBeUndefined();
    expect(casesOf(imported)[0]?.vars).toEqual({ q: 'Ada' });
  });
});

describe('a configuration that names none', () => {
  const whyNone = ({ suites, prompts }: ReturnType<typeof read>): string =>
    [...suites, ...prompts].map(({ problem }) => problem).join();

  test.each([
    ['providers: []', "prompts: ['{{q}}']\nproviders: []", asserted, 'the list names none'],
    ['prompts: []', 'prompts: []\nproviders: [echo]', asserted, '`prompts` names none'],
    ['prompts: {}', 'prompts: {}\nproviders: [echo]', asserted, '`prompts` names none'],
    ['tests: []', "prompts: ['{{q}}']\nproviders: [echo]", 'tests: []', '`tests`: there are none'],
    ['scenarios: []', "prompts: ['{{q}}']\nproviders: [echo]", 'scenarios: []', '`tests`: there are none'],
    [
      'no prompt that a provider is meant for',
      "prompts: ['{{q}}']\nproviders: [{ id: echo, prompts: [typo] }]",
      asserted,
      'no prompt of the file is meant',
    ],
  ])('%s decides nothing and tells where', (_, parts, tests, why) => {
    const imported = read(`${parts}\n${tests}`);
    expect(imported.suites).toHaveLength(1);
    expect(whyNone(imported)).toContain(why);
    expect(notes(imported).join()).toMatch(/^promptfooconfig\.yaml:\d/);
  });

  test.each([
    ['a file of providers', '[file://p.yaml, echo]', { 'p.yaml': '[]' }, '`p.yaml` names none'],
    ['a glob', "['file://p/*.yaml', echo]", {}, 'no file fits `p/*.yaml`'],
    ['a circle of files', '[file://p.yaml, echo]', { 'p.yaml': '[file://p.yaml]' }, 'names no further files'],
  ])('%s is a provider that cannot be asked', (_, providers, files, why) => {
    const imported = withProviders(providers, files);
    expect(imported.suites).toHaveLength(2);
    expect(whyNone(imported)).toContain(why);
  });

  const one = testOf('why').slice(1, -1);
  test.each([
    ['a blank file of tests', `tests: [${one}, file://t.yaml]`, { 't.yaml': '' }, 'tests `t.yaml`: it has none'],
    ['a CSV of a header', `tests: [${one}, file://t.csv]`, { 't.csv': 'q,__expected\n' }, 'tests `t.csv`: it has none'],
    ['a JSONL of nothing', `tests: [${one}, file://t.jsonl]`, { 't.jsonl': '\n' }, 'tests `t.jsonl`: it has none'],
    ['a variable', `tests: [${one}, ${one.replace('"why"', '[]')}]`, {}, 'its list has no value'],
    [
      'the providers of a test',
      `tests: [${one}, ${one.replace('{', '{ providers: [],')}]`,
      {},
      'a provider that is not',
    ],
    [
      'the tests of a scenario',
      `tests: [${one}]\nscenarios: [{ config: [{}], tests: [] }]`,
      {},
      'its `tests` name none',
    ],
  ])('%s keeps the rest from deciding', (_, tests, files, why) => {
    expect(withTests(tests, files).suites[0]?.problem).toContain(why);
  });
});

describe('tests in files', () => {
  const one = (q: string): string => `{ vars: { q: ${q} }, assert: [{ type: contains, value: x }] }`;

  test('may be named through several files', () => {
    const files = {
      'a.yaml': '- file://b.yaml',
      'b.yaml': `- file://c.yaml\n- ${one('b')}`,
      'c.yaml': `- ${one('c')}`,
    };
    const imported = withTests(`tests: [${one('a')}, file://a.yaml]`, files);
    expect(casesOf(imported).map(({ vars }) => vars['q'])).toEqual(['a', 'c', 'b']);
    expect(imported.suites[0]?.problem).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ['a glob that fits nothing', 'file://nothing/*.yaml', /a\.yaml:2: tests `file:.*: no file fits it/],
    ['a program', 'file://make.py', /a\.yaml:2: tests `file:.*: a program makes them/],
    ['a list', '[5]', /a\.yaml:2: test: it is no mapping/],
    ['nothing', '', /a\.yaml:2: test: it is no mapping/],
  ])('that name %s lose it, which is told by its line', (_, item, problem) => {
    const imported = withTests('tests: file://a.yaml', { 'a.yaml': `- ${one('a')}\n- ${item}\n` });
    expect(imported.suites[0]?.problem).toMatch(problem);
  });
});

test.each<[string, string, RegExp]>([
  ['a scenario', '[scen.yaml, { config: [{ vars: { q: a } }] }]', /yaml:3: scenario: it is no mapping$/],
  [
    'a scenario of a file',
    '[file://s.yaml, { config: [{ vars: { q: a } }] }]',
    /s\.yaml:1: scenario: it is no mapping$/,
  ],
  [
    'a part of a scenario',
    '[{ config: [5, { vars: { q: a } }] }]',
    /yaml:3: `config` of a scenario: it is no mapping$/,
  ],
])('%s that is no mapping is told, and the suite decides nothing', (_, scenarios, problem) => {
  const defaults = 'defaultTest: { assert: [{ type: contains, value: x }] }';
  const imported = withTests(`scenarios: ${scenarios}\n${defaults}`, { 's.yaml': '- 5\n- { config: [{}] }' });
  expect(imported.suites[0]?.problem).toMatch(problem);
});

test('what the options of the command line say of repeats counts over the others, as in promptfoo', () => {
  const { suites } = withTests(`commandLineOptions: { repeat: 3 }\nevaluateOptions: { repeat: 2 }\n${asserted}`);
  expect(suites[0]?.repeats).toBe(3);
});

describe('columns of a CSV', () => {
  const tested = (csv: string) => withTests('tests: t.csv', { 't.csv': csv });

  test('have no blanks around their names', () => {
    const [only] = casesOf(tested('q, r , __expected\na,b,contains: c\n'));
    expect(only?.vars).toEqual({ q: 'a', r: 'b' });
    expect(only?.graders?.[0]?.graders).toMatchObject([{ type: 'contains', value: 'c' }]);
  });

  test.each([
    ['__expected', '__config:__expected1:threshold'],
    ['__expected1', '__config:__expected:threshold'],
    ['__expected1', '__config:__expected1:threshold'],
  ])('%s is meant by %s, which counts the columns', (column, config) => {
    const [only] = casesOf(tested(`q,${column},${config}\na,levenshtein(2):b,4\n`));
    expect(only?.graders?.[0]?.graders).toMatchObject([{ type: 'levenshtein', threshold: 4 }]);
  });

  test.each(['__config:__expected2:threshold', '__config:expected:threshold', '__config'])(
    '%s, which means no column of assertions, is told',
    (config) => {
      const [suite] = tested(`q,__expected,${config}\na,levenshtein(2):b,4\n`).suites;
      expect(suite?.problem).toMatch(/t\.csv:1: `__config.*`: it is meant for no column of assertions/);
    },
  );
});

test.each([
  ['__exepcted', 'there is no such column of promptfoo'],
  ['_expected', 'did you mean `__expected`?'],
  ['_threshold', 'did you mean `__threshold`?'],
])('a column `%s` of a CSV is most likely a slip, which decides nothing', (column, why) => {
  const [suite] = withTests('tests: t.csv', { 't.csv': `q,__expected,${column}\na,b,c\n` }).suites;
  expect(suite?.problem).toContain(`t.csv:1: \`${column}\`: ${why}`);
});

test('metadata in a CSV are no slip', () => {
  const csv = { 't.csv': 'q,__expected,__metadata:kind,__metadata\na,b,c,d\n' };
  expect(withTests('tests: t.csv', csv).suites[0]?.problem).toBeUndefined();
});

test('a broken CSV is told once, by its line', () => {
  const told = notes(withTests('tests: t.csv', { 't.csv': 'q,__expected\na,b,c\n' }));
  expect(told).toEqual([expect.stringMatching(/^t\.csv:2: tests is not imported: this is not valid CSV/)]);
});

test('a wide CSV is read in the time that its cells take', () => {
  const columns = Array.from({ length: 400 }, (_, index) => index + 1);
  const header = [
    'q',
    ...columns.map((each) => `__expected${each}`),
    ...columns.map((each) => `__config:__expected${each}:threshold`),
  ];
  const row = ['a', ...columns.map(() => 'levenshtein:x'), ...columns.map(() => '3')].join(',');
  const started = process.cpuUsage().user;
  const cases = casesOf(withTests('tests: t.csv', { 't.csv': `${header.join(',')}\n${`${row}\n`.repeat(5)}` }));
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5000);
  expect(cases[4]?.graders?.[0]?.graders?.[399]?.threshold).toBe(3);
});

describe('numbers in CSV', () => {
  const header = 'q,__expected,__threshold,__config:__expected:threshold';
  const rowOf = (row: string) => withTests('tests: t.csv', { 't.csv': `${header}\n${row}\n` });

  test.each(['', ' '])('a `__threshold` of "%s" is none', (threshold) => {
    const imported = rowOf(`a,equals:nope,${threshold},`);
    expect(imported.suites[0]?.problem).toBeUndefined();
    expect(casesOf(imported)[0]?.graders?.[0]?.threshold).toBeUndefined();
  });

  test.each(['0', '0.0', '0.5'])('a `__threshold` of %s counts, as in YAML', (threshold) => {
    expect(casesOf(rowOf(`a,equals:nope,${threshold},`))[0]?.graders?.[0]?.threshold).toBe(Number(threshold));
  });

  test.each([
    ['a,equals:nope,abc,', /t\.csv:2: `__threshold`: it is no number/],
    ['a,levenshtein(2):nope,,abc', /t\.csv:2: `threshold`: it is no number/],
  ])('%s is told', (row, problem) => expect(rowOf(row).suites[0]?.problem).toMatch(problem));

  test('an empty threshold of an assertion leaves it what its cell says', () => {
    const [only] = casesOf(rowOf('a,levenshtein(2):nope,,'));
    expect(only?.graders?.[0]?.graders).toMatchObject([{ type: 'levenshtein', threshold: 2 }]);
  });
});

test.each([
  ['weight of an assertion', "assert: [{ type: contains, value: x, weight: '' }]", /`weight`: it is no number/],
  [
    'threshold of a set',
    "assert: [{ type: assert-set, threshold: ' ', assert: [{ type: contains, value: x }] }]",
    /`threshold`: it is no number/,
  ],
  ['threshold of a test', "threshold: '', assert: [{ type: contains, value: x }]", /`threshold`: it is no number/],
])('an empty text as the %s is told', (_, part, problem) => {
  expect(withTests(`tests: [{ vars: { q: a }, ${part} }]`).suites[0]?.problem).toMatch(problem);
});

test('the threshold of a test may be a text', () => {
  const imported = withTests("tests: [{ vars: { q: a }, threshold: '0.5', assert: [{ type: contains, value: x }] }]");
  expect(casesOf(imported)[0]?.graders?.[0]?.threshold).toBe(0.5);
});

test.each(['extensions: [file://hook.js:ext]', 'nunjucksFilters: { up: ./up.js }'])(
  '%s would change what is tested, so the suite decides nothing',
  (line) => {
    expect(withTests(`${asserted}\n${line}`).suites[0]?.problem).toMatch(/yaml:4: `\w+`: they are code/);
  },
);

test.each<[string, object]>([
  ['starts-with:x', { type: 'starts-with', value: 'x' }],
  ['levenshtein(0):x', { type: 'levenshtein', value: 'x', threshold: 0 }],
  ['levenshtein:x', { type: 'levenshtein', value: 'x', threshold: 0 }],
  ['levenshtein(2.5):x', { type: 'levenshtein', value: 'x', threshold: 2 }],
])('the cell %s is imported', (cell, grader) => {
  const imported = withTests('tests: t.csv', { 't.csv': `q,__expected\na,${cell}\n` });
  expect(imported.suites[0]?.problem).toBeUndefined();
  expect(casesOf(imported)[0]?.graders?.[0]?.graders).toMatchObject([grader]);
});

test.each(['a {{name}}', '{{{x}}} {% if %} {# c #} }} {', "{{ '{' }}"])(
  'a file with %s is compared to the letter',
  (text) => {
    const tests = 'tests: [{ vars: { name: B }, assert: [{ type: equals, value: file://v.txt }] }]';
    const [only] = casesOf(withTests(tests, { 'v.txt': text }));
    const [grader] = only?.graders?.[0]?.graders ?? [];
    if (only === undefined || grader === undefined) throw new Error('no grader');
    expect(fillIn(grader, only)).toMatchObject({ kind: 'filled', thing: { value: text } });
  },
);

test('code is imported only where its author is trusted', () => {
  const tests = 'tests: [{ vars: { q: a }, assert: [{ type: contains, value: x, transform: output.trim() }] }]';
  const config = `prompts: ['{{q}}']\nproviders: [echo]\n${tests}`;
  expect(notes(read(config)).join()).toContain('only the target branch or a trusted author may bring');
  expect(notes(read(config, {}, true)).join()).not.toContain('trusted author');
  const unsaid = readImported(promptfooFormat, { 'promptfooconfig.yaml': config });
  expect(notes(unsaid)).toEqual(notes(read(config)));
});

test('any text is imported, refused by a UserError, or told; nothing else is thrown', () => {
  const part = fc.constantFrom(
    ...'- : { } [ ] prompts providers tests assert type vars file:// * echo contains \n " , & <<'.split(' '),
    '\n',
    ' ',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      try {
        for (const { problem, cases } of read(parts.join('')).suites) {
          expect(problem !== undefined || (cases.kind === 'inline' && cases.cases.length > 0)).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 300 },
  );
});

describe('names that every object inherits', () => {
  test.each([
    ['a key of the file', `constructor: 1\n${asserted}`, {}, '`constructor` is not imported: it is not known here'],
    [
      'a key of a test',
      'tests: [{ constructor: 1 }]',
      {},
      '`constructor` of a test is not imported: it is not known here',
    ],
    [
      'an option',
      'tests: [{ options: { toString: 1 } }]',
      {},
      'option `toString` is not imported: it is not known here',
    ],
    [
      'an assertion',
      'tests: [{ assert: [{ type: valueOf }] }]',
      {},
      '`valueOf` is not imported: promptfoo knows no such',
    ],
  ])('say nothing else than others do: %s', (_, tests, files, note) => {
    expect(notes(withTests(tests, files)).join()).toContain(note);
  });

  test('are variables and parameters like others', () => {
    const csv = { 't.csv': 'constructor,__expected\nv,x\n' };
    expect(casesOf(withTests('tests: file://t.csv', csv))[0]?.vars).toEqual({ constructor: 'v' });
    const { models } = withProviders('[{ id: openai:gpt-4o, config: { passthrough: { valueOf: 1 } } }]');
    expect(Object.values(models)[0]?.parameters).toEqual({ valueOf: 1 });
  });
});

describe('a hostile configuration', () => {
  const deep = (levels: number, per: number, last: string): Files =>
    Object.fromEntries(
      Array.from({ length: levels }, (_, level) => [
        `a${level}.yaml`,
        level + 1 === levels ? last : `- file://a${level + 1}.yaml\n`.repeat(per),
      ]),
    );
  const hundred = `[${'1,'.repeat(100)}]`;
  const included = "tests: [{ vars: { q: why }, assert: ['file://a0.yaml', { type: contains, value: x }] }]";

  test.each<[string, string, Files, RegExp]>([
    ['a file of assertions that names itself', included, { 'a0.yaml': '- file://a0.yaml' }, /too deep, or in a circle/],
    ['a long chain of files', included, deep(30, 1, '- { type: equals, value: last }'), /too deep, or in a circle/],
    [
      'a file of tests that names itself',
      'tests: file://a0.yaml',
      { 'a0.yaml': '- file://a0.yaml\n- { vars: { q: a }, assert: [{ type: contains, value: x }] }' },
      /files of tests name one another too deep, or in a circle/,
    ],
    [
      'files of tests that multiply',
      'tests: [file://a0.yaml, { vars: { q: a }, assert: [{ type: contains, value: x }] }]',
      deep(8, 10, '- {}'),
      /name more than 10000 files/,
    ],
    ['files that multiply', included, deep(8, 10, '- { type: equals, value: last }'), /more than 5000/],
    [
      'a set of assertions in a file that names itself',
      included,
      { 'a0.yaml': '- { type: assert-set, assert: [file://a0.yaml] }' },
      /too deep, or in a circle/,
    ],
    [
      'values that multiply in each of many tests',
      `defaultTest: { assert: [{ type: contains, value: x }] }\ntests: [${`{ vars: { q: a, a: ${hundred}, b: ${hundred} } },`.repeat(20)}]`,
      {},
      /they make more than 100000 cases/,
    ],
    [
      'a threshold that nothing reaches',
      'tests: [{ vars: { q: a }, threshold: 2, assert: [{ type: contains, value: x }] }, { vars: { q: b }, assert: [{ type: contains, value: x }] }]',
      {},
      /`threshold` of a test/,
    ],
    [
      'a scenario that multiplies',
      `scenarios: [{ config: [${'{ vars: { q: a } },'.repeat(1000)}], tests: [${'{ assert: [{ type: contains, value: x }] },'.repeat(1000)}] }]`,
      {},
      /makes more than 100000 tests/,
    ],
  ])('decides nothing: %s', (_, tests, files, problem) => {
    expect(withTests(tests, files).suites[0]?.problem).toMatch(problem);
  });

  test('may have variables that grow without end, which stop growing', () => {
    const vars = `{ q: '${'{{big}}'.repeat(100_000)}', big: '${'z'.repeat(900_000)}' }`;
    const [only] = casesOf(withTests(`tests: [{ vars: ${vars}, assert: [{ type: contains, value: x }] }]`));
    expect(String(only?.vars['q']).length).toBeLessThan(4_000_000);
  });
});
