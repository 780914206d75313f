import { describe, expect, test } from 'vitest';
import { lanesBetween } from '../../../fixtures/source-change.js';

type Row = readonly [what: string, path: string, base: string, head: string];

const python = (body: string): string => `import pydantic_ai\n${body}\n`;

describe('what a call puts before a model', () => {
  test.each<Row>([
    ['a history', 'app/a.py', python('r = agent.run(asked)'), python('r = agent.run(asked, message_history=past)')],
    [
      'under a condition',
      'app/a.py',
      python('r = agent.run(asked, instructions=told)'),
      python('r = agent.run(asked, instructions=told if told else None)'),
    ],
    ['another role', 'app/a.py', python('a = Agent(m, instructions=told)'), python('a = Agent(m, system_prompt=told)')],
    [
      'another shape of the answer',
      'app/a.py',
      python('a = Agent(m, output_type=list[str])'),
      python('a = Agent(m, output_type=Found)'),
    ],
    [
      'by the fields of an object',
      'src/a.ts',
      'import { generateText } from "ai";\nconst r = generateText({ model: m, messages: past });',
      'import { generateText } from "ai";\nconst r = generateText({ model: m, messages: past, system: told });',
    ],
  ])('is of the prompt: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toContain('prompt');
  });

  test.each<Row>([
    ['a limit', 'app/a.py', python('r = agent.run(asked)'), python('r = agent.run(asked, limits=few)')],
    ['by another name', 'app/a.py', python('r = agent.run(asked)'), python('answer = agent.run(asked)')],
    ['for the first time', 'app/a.py', python('r = 1'), python('r = agent.run(asked, message_history=past)')],
    ['that asks no model', 'app/a.py', python('r = show(asked)'), python('r = show(asked, message_history=past)')],
  ])('is not of the prompt: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

describe('a text that is read by a model', () => {
  const found = (docstring: string, type: string): string =>
    python(`class Found(TypedDict):\n    items: list\n    """${docstring}"""\n\na = Agent(m, ${type}=Found)`);
  const built = (owner: string, text: string): string =>
    `import dev.langchain4j.model.chat.ChatModel\nfun a() { ${owner}.append("${text}") }`;
  const rust = (text: string): string =>
    `use openai::chat;\nfn a() { last(turns)\n        .content = "${text}".into(); }`;
  const nested = (name: string, rule: string): string =>
    `export const ${name} = { task: { limits: { capitals: { severity: "${rule}" } } } };`;
  const filled = (name: string): string => python(`r = agent.ask(user_prompt=asked + "Sources:\\n" + ${name})`);
  test.each<Row>([
    ['beside a field', 'app/a.py', found('What was found', 'output_type'), found('All that was found', 'output_type')],
    [
      'as a part of what grows',
      'app/A.kt',
      built('promptBuilder', 'The code is:'),
      built('promptBuilder', 'Its code is:'),
    ],
    [
      'as what a message of a list says',
      'app/a.py',
      python('messages[0].content = "(left out)"'),
      python('messages[0].content = "(hidden)"'),
    ],
    ['as what a turn says', 'app/a.rs', rust('[HIDDEN]'), rust('[LEFT OUT]')],
    [
      'deep in a prompt',
      'src/a.ts',
      nested('IMAGE_PROMPT_TEMPLATE', 'CRITICAL'),
      nested('IMAGE_PROMPT_TEMPLATE', 'MINOR'),
    ],
    ['as what is joined', 'app/a.py', filled('lines'), filled('items')],
  ])('is one: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['prompt']);
  });

  test.each<Row>([
    ['beside a field', 'app/a.py', found('What was found', 'row_type'), found('All that was found', 'row_type')],
    ['as a part of what grows', 'app/A.kt', built('page', 'The code is:'), built('page', 'Its code is:')],
    [
      'as what a page shows',
      'app/a.rs',
      rust('x').replace('last(turns)', 'page'),
      rust('y').replace('last(turns)', 'page'),
    ],
    [
      'as what turns are sorted by',
      'app/b.py',
      python('for message in turns:\n    message.content = [c for c in message.content if c.kind != "image"]'),
      python('for message in turns:\n    message.content = [c for c in message.content if c.kind != "sound"]'),
    ],
    ['deep in a setting', 'src/a.ts', nested('IMAGE_SETTINGS', 'CRITICAL'), nested('IMAGE_SETTINGS', 'MINOR')],
    [
      'as the name of a class of prompts',
      'app/A.php',
      '<?php\nclass FreePromptProvider { function getName() { return "Our own great provider"; } }',
      '<?php\nclass FreePromptProvider { function getName() { return "Our own good provider"; } }',
    ],
    [
      'in a language of people',
      'app/A.php',
      '<?php\nclass FreePrompt { function said() { return $this->l10n->t("Our own great provider"); } }',
      '<?php\nclass FreePrompt { function said() { return $this->l10n->t("Our own good provider"); } }',
    ],
  ])('is none: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

describe('which prompt is read', () => {
  const asked = (key: string): string => python(`text = load_prompt("${key}")`);
  test.each<Row>([
    ['by its key', 'app/a.py', asked('sort.mail'), asked('sort.post')],
    ['by its variant', 'app/a.py', 'c = Config(prompts_subdir="custom")', 'c = Config()'],
    [
      'by its file',
      'src/a.rs',
      'static SORT_PROMPT: &str = include_str!("../prompts/sort.tera");',
      'static SORT_PROMPT: &str = include_str!("../prompts/order.tera");',
    ],
  ])('is of the prompt: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toContain('prompt');
  });

  test.each<Row>([
    ['for the first time', 'app/a.py', python('text = 1'), asked('sort.mail')],
    ['a folder of pages', 'app/a.py', 'c = Config(pages_subdir="custom")', 'c = Config()'],
    [
      'that moved',
      'src/a.rs',
      'static SORT_PROMPT: &str = include_str!("../prompts/sort.tera");',
      'static SORT_PROMPT: &str = include_str!("../../prompts/sort.tera");',
    ],
  ])('is not of the prompt: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});
