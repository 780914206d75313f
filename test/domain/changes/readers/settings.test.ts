// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is read here
import { describe, expect, test } from 'vitest';
import { facetsOf, lanesBetween, lanesByName } from './lanes-between.js';

describe('a setting of the model', () => {
  test.each([
    ['its id in YAML', 'config/app.yaml', 'llm:\n  model: gpt-4o\n', 'llm:\n  model: gpt-4.1\n'],
    ['its id in JSON', 'settings.json', '{"chatModel": "gpt-4o"}', '{"chatModel": "gpt-4.1"}'],
    ['its id in TOML', 'app.toml', '[llm]\nmodel = "gpt-4o"', '[llm]\nmodel = "claude-sonnet-4-5"'],
    ['its id in an environment', '.env.example', 'CHAT_MODEL=gpt-4o', 'CHAT_MODEL=gpt-4.1'],
    ['its id in properties', 'src/app.properties', 'ai.openai.chat.model=gpt-4o', 'ai.openai.chat.model=gpt-4.1'],
    ['its id in a Dockerfile', 'Dockerfile', 'FROM node:22\nENV MODEL=gpt-4o', 'FROM node:22\nENV MODEL=gpt-4.1'],
    [
      'its id in Terraform',
      'main.tf',
      'variable "llm_model" {\n  default = "gpt-4o"\n}',
      'variable "llm_model" {\n  default = "gpt-4.1"\n}',
    ],
    ['its id in Bicep', 'main.bicep', "param chatModel string = 'gpt-4o'", "param chatModel string = 'gpt-4.1'"],
    ['its id in an expression', 'main.bicep', "var d = empty(x) ? x : 'gpt-4o'", "var d = empty(x) ? x : 'gpt-4.1'"],
    [
      'its id as a default',
      'p.json',
      '{"deploymentName": {"value": "${CHAT=gpt-4o}"}}',
      '{"deploymentName": {"value": "${CHAT=gpt-4.1}"}}',
    ],
    ['its id under any key', 'x.yaml', 'primary: gpt-4o', 'primary: gpt-4.1'],
    [
      'the default of an input',
      'action.yml',
      'inputs:\n  openai_model:\n    default: gpt-4o',
      'inputs:\n  openai_model:\n    default: gpt-4.1',
    ],
    [
      'the temperature by default',
      'action.yml',
      "inputs:\n  openai_temperature:\n    default: '0.0'",
      "inputs:\n  openai_temperature:\n    default: '0.7'",
    ],
    ['its id in a workflow', '.github/workflows/bot.yml', 'env:\n  MODEL: gpt-4o', 'env:\n  MODEL: gpt-4.1'],
    [
      'its id in compose',
      'compose.yml',
      'services:\n  a:\n    environment:\n      - CHAT_MODEL=gpt-4o',
      'services:\n  a:\n    environment:\n      - CHAT_MODEL=gpt-4.1',
    ],
    [
      'its id in a command',
      'compose.yml',
      'services:\n  a:\n    command: --model mistralai/Mistral-7B-v0.2',
      'services:\n  a:\n    command: --model mistralai/Mistral-7B-v0.3',
    ],
    ['its id in arguments', 'pod.yaml', 'args: [serve, --model, acme/tuned-1]', 'args: [serve, --model, acme/tuned-2]'],
    [
      'its id in the variables of a pod',
      'pod.yaml',
      'env:\n  - name: CHAT_MODEL\n    value: my-model-1',
      'env:\n  - name: CHAT_MODEL\n    value: my-model-2',
    ],
    [
      'its version',
      'ai.yaml',
      'deployments:\n  - name: chat\n    model:\n      name: gpt-4o\n      version: "1"',
      'deployments:\n  - name: chat\n    model:\n      name: gpt-4o\n      version: "2"',
    ],
    [
      'its temperature',
      'app.yaml',
      'agent:\n  model: gpt-4o\n  temperature: 0',
      'agent:\n  model: gpt-4o\n  temperature: 1',
    ],
    ['its cap on tokens', 'app.yaml', 'max_tokens: 100', 'max_tokens: 200'],
    [
      'its temperature where none is given',
      'application.yml',
      'openai:\n  chat:\n    temperature: ${AI_TEMPERATURE:0.1}',
      'openai:\n  chat:\n    temperature: ${AI_TEMPERATURE:0.7}',
    ],
    [
      'its provider where none is given',
      'compose.yml',
      'services:\n  a:\n    environment:\n      LLM_PROVIDER: ${LLM_PROVIDER:-openai}',
      'services:\n  a:\n    environment:\n      LLM_PROVIDER: ${LLM_PROVIDER:-ollama}',
    ],
    [
      'its own deployment where none is given',
      'main.parameters.json',
      '{"embeddingDeploymentName": {"value": "${EMBEDDING_NAME=one}"}}',
      '{"embeddingDeploymentName": {"value": "${EMBEDDING_NAME=two}"}}',
    ],
    [
      'who embeds',
      'settings.yaml',
      'embedding:\n  mode: ${EMBEDDING_MODE:sagemaker}',
      'embedding:\n  mode: ${EMBEDDING_MODE:ollama}',
    ],
    [
      'its arguments',
      'app.json',
      '{"model": "gpt-4o", "generation_config": {"top_p": 1}}',
      '{"model": "gpt-4o", "generation_config": {"top_p": 0.5}}',
    ],
    ['its provider', 'app.yaml', 'llm:\n  provider: openai\n  model: x', 'llm:\n  provider: azure\n  model: x'],
    ['its endpoint', '.env.sample', 'OLLAMA_ENDPOINT=http://a:1/v1', 'OLLAMA_ENDPOINT=http://b:1/v1'],
    ['its dimensions', '.env', 'EMBEDDING_DIMENSIONS=256', 'EMBEDDING_DIMENSIONS=1024'],
    ['a name of an own deployment', '.env', 'AZURE_OPENAI_DEPLOYMENT=chat-one', 'AZURE_OPENAI_DEPLOYMENT=chat-two'],
    ['its weights', 'app.yaml', 'llm:\n  model_path: /models/a.gguf', 'llm:\n  model_path: /models/b.gguf'],
    ['a list of ids', 'app.yaml', 'models: [gpt-4o, gpt-4.1]', 'models: [gpt-4o]'],
    [
      'an entry of a catalogue by key',
      'm.json',
      '{"models": {"gpt-4o": {"vision": true}}}',
      '{"models": {"gpt-4o": {"vision": true}, "gpt-4.1": {}}}',
    ],
    ['an entry of a catalogue by name', 'm.yaml', '- name: gpt-4o\n  lazy: true', '- name: gpt-4o\n  lazy: false'],
  ])('is %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['model']);
  });

  test.each([
    ['how long to wait', 'app.yaml', 'model: gpt-4o\ntimeout_s: 5', 'model: gpt-4o\ntimeout_s: 9'],
    [
      'how often to try',
      'app.yaml',
      'llm:\n  model: gpt-4o\n  max_retries: 5',
      'llm:\n  model: gpt-4o\n  max_retries: 9',
    ],
    [
      'what it costs',
      'm.json',
      '{"gpt-4o": {"vision": true, "input_cost": 1}}',
      '{"gpt-4o": {"vision": true, "input_cost": 2}}',
    ],
    ['a table of prices', 'config/pricing.yaml', 'gpt-4o:\n  input: 2.5', 'gpt-4o:\n  input: 5'],
    [
      'how it is shown',
      'm.json',
      '{"models": [{"id": "gpt-4o", "label": "A"}]}',
      '{"models": [{"id": "gpt-4o", "label": "B"}]}',
    ],
    [
      'its capacity',
      'ai.yaml',
      'd:\n  - name: gpt-4o\n    sku:\n      capacity: 1',
      'd:\n  - name: gpt-4o\n    sku:\n      capacity: 2',
    ],
    ['a dependency', 'package.json', '{"dependencies": {"openai": "4.0.0"}}', '{"dependencies": {"openai": "5.0.0"}}'],
    ['a keyword', 'package.json', '{"keywords": ["gpt-4o"]}', '{"keywords": ["gpt-4.1"]}'],
    [
      'an image',
      'compose.yml',
      'services:\n  a:\n    image: ollama/ollama:0.1',
      'services:\n  a:\n    image: ollama/ollama:0.2',
    ],
    ['the temperature of a sensor', 'greenhouse.yaml', 'sensor:\n  temperature: 20', 'sensor:\n  temperature: 25'],
    [
      'a row of a database',
      'fixtures/a.json',
      '[{"model": "shop.item", "pk": 1, "fields": {}}]',
      '[{"model": "shop.user", "pk": 1, "fields": {}}]',
    ],
    ['a text of the interface', 'locales/en.json', '{"model": "Choose gpt-4o"}', '{"model": "Pick gpt-4o"}'],
    [
      'how many documents are found',
      'app.yaml',
      'model: gpt-4o\nretriever:\n  top_k: 3',
      'model: gpt-4o\nretriever:\n  top_k: 5',
    ],
    [
      'how many documents a search finds',
      '.env',
      'CHAT_MODEL=gpt-4o\nSEARCH_TOP_K=3',
      'CHAT_MODEL=gpt-4o\nSEARCH_TOP_K=5',
    ],
    ['the engine of a database', 'app.yaml', 'db:\n  engine: postgres', 'db:\n  engine: mysql'],
    ['a variable it is read from', 'app.yaml', 'model: ${MODEL_A}', 'model: ${MODEL_B}'],
    [
      'the description of an input',
      'action.yml',
      'inputs:\n  model:\n    description: gpt-4o',
      'inputs:\n  model:\n    description: gpt-4.1',
    ],
    ['a parameter without a default', 'main.bicep', 'param chatModel string', 'param chatModel object'],
  ])('is not %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });

  test('keeps the same meaning when its default becomes configurable', () => {
    expect(lanesBetween('app.yaml', 'model: gpt-4o', 'model: ${MODEL:-gpt-4o}')).toEqual(['code']);
  });

  test('says why it was taken for one, and where it stands', () => {
    expect(facetsOf('app.yaml', '# which\nllm:\n  model: gpt-4o\n')).toEqual([
      {
        lane: 'model',
        name: 'llm.model',
        meaning: 'gpt-4o',
        line: 3,
        evidence: { confidence: 'high', because: '`model` names a model' },
      },
    ]);
  });
});

describe('a setting of the prompt', () => {
  const agent = (goal: string): string =>
    `writer:\n  role: Writer\n  goal: ${goal}\n  backstory: You write about rivers all day.\n`;
  test.each([
    ['a text under a name of prompts', 'a.toml', 'system_prompt = "You are kind."', 'system_prompt = "You are rude."'],
    ['a text in an INI file', 'a.ini', '[bot]\nsystem_prompt = You are kind.', '[bot]\nsystem_prompt = You are rude.'],
    [
      'the goal of an agent',
      'agents.yaml',
      agent('Write about rivers in spring.'),
      agent('Write about rivers in autumn.'),
    ],
    [
      'a template beside a prompt',
      'a.yaml',
      'system_prompt: You are kind to all.\nnext_template: Look at it now {{x}}',
      'system_prompt: You are kind to all.\nnext_template: Look at it then {{x}}',
    ],
    [
      'the role of a message',
      'a.json',
      '{"chat": [{"role": "user", "content": "Hi"}]}',
      '{"chat": [{"role": "system", "content": "Hi"}]}',
    ],
    [
      'the description of a tool',
      't.json',
      '[{"name": "f", "description": "Finds.", "parameters": {"type": "object"}}]',
      '[{"name": "f", "description": "Seeks.", "parameters": {"type": "object"}}]',
    ],
    ['examples', 'a.yaml', 'few_shots:\n  - q: one\n    a: two', 'few_shots:\n  - q: one\n    a: three'],
    ['a demonstration by path', 'a.yaml', 'demonstrations:\n  - demos/a.traj', 'demonstrations:\n  - demos/b.traj'],
    [
      'a serialised prompt',
      'a.json',
      '{"_type": "prompt", "template": "{a}?"}',
      '{"_type": "prompt", "template": "{a}!"}',
    ],
    [
      'text that speaks to a model',
      'a.json',
      '{"x": "You are a poet who sings of the sea."}',
      '{"x": "You are a poet who sings of the sky."}',
    ],
    [
      'a long default of an input',
      'action.yml',
      `inputs:\n  system_message:\n    default: |\n      You are a reviewer.\n`,
      `inputs:\n  system_message:\n    default: |\n      You are a critic.\n`,
    ],
    [
      'any text in a folder of prompts',
      'prompts/a.yaml',
      'intro: Tell me all about it',
      'intro: Tell me more about it',
    ],
    [
      'the input of an action',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    steps:\n      - with:\n          prompt: You are a kind reviewer of code.',
      'jobs:\n  a:\n    steps:\n      - with:\n          prompt: You are a stern reviewer of code.',
    ],
  ])('is %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['prompt']);
  });

  test.each([
    [
      'a description of a package',
      'package.json',
      '{"description": "You are a helper of all."}',
      '{"description": "You are a friend of all."}',
    ],
    ['a question to a user', 'survey.yaml', 'prompt: Your name?', 'prompt: Your own name?'],
    [
      'a form for issues',
      '.github/ISSUE_TEMPLATE/bug.yml',
      'body: You are asked to tell what happened here.',
      'body: You are asked to tell what you did here.',
    ],
    [
      'a step of a workflow',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    name: You are a step that does something',
      'jobs:\n  a:\n    name: You are a step that does nothing',
    ],
    ['a comment', 'a.yaml', 'system_prompt: You are kind.\nport: 1', 'system_prompt: You are kind.\nport: 2'],
    [
      'an interface',
      'openapi.json',
      '{"openapi": "3.0.0", "x-prompt": "You are a poet of the sea."}',
      '{"openapi": "3.0.0", "x-prompt": "You are a poet of the sky."}',
    ],
  ])('is not %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

describe('what is left', () => {
  test.each([
    ['the order of keys', 'a: 1\nb:\n  c: 1\n  d: 2\n', 'b:\n  d: 2\n  c: 1\na: 1\n', []],
    ['quotes and comments', 'a: "x" # one\n', "a: 'x'\n", []],
    ['a setting that goes', 'a: 1\ntimeout: 5\n', 'a: 1\n', ['code']],
    ['a key under another', 'a:\n  c: 1\nb:\n  d: 2\n', 'a: {}\nb:\n  c: 1\n  d: 2\n', ['code']],
    ['an anchor', 'a: &x 1\nb: *x\n', 'a: &x 2\nb: *x\n', ['code']],
  ])('tells %s', (_, base, head, lanes) => {
    expect(lanesBetween('app.yaml', base, head)).toEqual(lanes);
    expect(lanesBetween('big.yaml', base + filling, head + filling)).toEqual(lanes);
  });

  test.each([
    ['mkdocs.yml', 'theme: a', 'theme: b', ['docs']],
    ['evals/config.yaml', 'judge_model: gpt-4o', 'judge_model: gpt-4.1', ['evals']],
    ['promptfooconfig.yaml', 'prompts: [You are kind.]', 'prompts: [You are rude.]', ['evals']],
    ['.github/workflows/evaluate.yml', 'env:\n  MODEL: gpt-4o', 'env:\n  MODEL: gpt-4.1', ['evals']],
    ['tests/config.yaml', 'model: gpt-4o', 'model: gpt-4.1', ['code']],
    ['package-lock.json', '{"a": "gpt-4o"}', '{"a": "gpt-4.1"}', ['code']],
    [
      'search.json',
      '{"fields": [{"name": "a", "type": "b", "searchable": true}]}',
      '{"fields": [{"name": "a", "type": "c", "searchable": true}]}',
      ['data'],
    ],
    ['appsettings.json', '{"Memory": {"ChunkMaxTokens": 100}}', '{"Memory": {"ChunkMaxTokens": 200}}', ['data']],
    ['app.yaml', 'rag:\n  chunk_size: 100', 'rag:\n  chunk_size: 200', ['data']],
    [
      'data/openai_docs.json',
      `[{"text": "You are to read this. ${'It tells of a long river. '.repeat(9)}"}]`,
      `[{"text": "You are to read that. ${'It tells of a long river. '.repeat(9)}"}]`,
      ['data'],
    ],
    ['data/openai_models.json', '[{"id": "gpt-4o", "rank": 1}]', '[{"id": "gpt-4.1", "rank": 1}]', ['model']],
    ['data/river.md', 'The river is long.', 'The river is short.', ['data']],
    [
      'data/styles/brief.json',
      '{"prompt": "Answer in one short line."}',
      '{"prompt": "Answer in one long line."}',
      ['prompt'],
    ],
  ])('is of the lane of its place: %s', (path, base, head, lanes) => {
    expect(lanesBetween(path, base, head)).toEqual(lanes);
  });

  test('goes with its model part by part, and is called by number where the model may change', () => {
    const text =
      'llm:\n  model:\n    name: gpt-4o\n    delay: 1\ndeployments:\n  - name: gpt-4o\n    sku: {capacity: 3}\n';
    expect(lanesByName('app.yaml', text)).toEqual({
      'llm.model.name': 'model',
      'llm.model.delay': 'code',
      'deployments[gpt-4o]': 'model',
      'deployments[0]': 'code',
    });
  });
});

/** Makes a text longer than the YAML parser is asked to read. */
const filling = `z:\n${Array.from({ length: 3000 }, (_, index) => `  key_${index}: value\n`).join('')}`;

test('what a model of a list can do is a choice, what is said of a parameter in a bundle of messages is none', () => {
  const models = 'provider: ours\nmodels:\n  - id: our-own\n    description: Our own\n    supports_tools: false\n';
  expect(lanesBetween('core/models/ours.yaml', models, models.replace('false', 'true'))).toEqual(['model']);
  expect(lanesBetween('core/models/ours.yaml', models, models.replace('Our own', 'One of ours'))).toEqual(['code']);
  const rows = models.replace('models:', 'rows:');
  expect(lanesBetween('core/models/ours.yaml', rows, rows.replace('false', 'true'))).toEqual(['code']);
  const told = 'openai.model=gpt-4o\nvalidation.temperature=Choose a number between 0 and 2\n';
  expect(lanesBetween('src/app.properties', told, told.replace('and 2', 'and 1'))).toEqual(['code']);
  const shown = 'llm.prompt.comment=You can use {locale} and {branch} as variables of your prompt here\n';
  const own = shown.replace('You can', 'You may');
  expect(lanesBetween('src/messages/MyBundle.properties', shown, own)).toEqual(['code']);
});
