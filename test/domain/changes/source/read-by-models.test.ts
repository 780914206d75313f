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
      'on a line of its own',
      'app/a.py',
      python('r = agent.run(\n    asked,\n)'),
      python('r = agent.run(\n    asked,\n    message_history=past,\n)'),
    ],
    [
      'by the settings of a chain',
      'app/a.py',
      python('c = QAChain.from_chain_type(\n    llm,\n)'),
      python('c = QAChain.from_chain_type(\n    llm,\n    chain_type_kwargs=told,\n)'),
    ],
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
  const sent = (text: string): string =>
    `from langchain import llm\ndef f(a):\n    human_content = (\n        f"${text} {a}"\n    )\n    llm.invoke([HumanMessage(content=human_content)])\n`;
  const described = (rest: string): string =>
    `import { generateObject } from "ai";\nconst r = generateObject({ model: m, schemaDescription: "All ${rest} rules" });`;
  const luaTool = (text: string): string =>
    `local llm = require("llm")\nM._tools = {\n  {\n    name = "glob",\n    description = "${text}",\n    param = { type = "table" },\n  },\n}\n`;
  const documented = (derived: string, text: string): string =>
    `use schemars::JsonSchema;\n\n/// ${text}\n/// in a folder.\n#[derive(${derived})]\npub struct List {\n    path: String,\n}\n`;
  const field = (text: string): string =>
    `use schemars::JsonSchema;\n\n#[derive(JsonSchema)]\npub struct Input {\n    /// ${text}\n    path: String,\n}\n`;
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
    ['by what is filled into it alone', 'app/a.py', sent('<mail>'), sent('<post>')],
    ['as what is said of the shape of an answer', 'src/a.ts', described('found'), described('matching')],
    ['as an entry of the tools', 'lua/llm_tools.lua', luaTool('Finds all files'), luaTool('Finds the files')],
    [
      'as the documentation of a tool',
      'crates/a/src/fs.rs',
      documented('Description', 'List the files'),
      documented('Description', 'List all files'),
    ],
    [
      'as the documentation of what a tool takes',
      'crates/tools/src/fs.rs',
      field('Where the files are'),
      field('Where all files are'),
    ],
  ])('is one: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['prompt']);
  });

  test.each<Row>([
    [
      'as the documentation of anything',
      'crates/tools/src/fs.rs',
      documented('Clone', 'List the files'),
      documented('Clone', 'List all files').replace('path', 'folder'),
    ],
    [
      'as the schema of what no tool takes',
      'crates/web/src/page.rs',
      field('Where the files are'),
      field('Where all files are').replace('path', 'folder'),
    ],
    [
      'as an argument of a call that is called as another is',
      'app/a.py',
      python('llm(content=content)\nui.Message(content="Loading and cutting the files")'),
      python('llm(content=content)\nui.Message(content="Loading and cutting all files")'),
    ],
    [
      'asked at a terminal',
      'cli/a.ts',
      'const modelPrompts = [{ type: "select", name: "model", message: "Which is the model?", skip: a }];',
      'const modelPrompts = [{ type: "select", name: "model", message: "Select the model.", skip: b }];',
    ],
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
