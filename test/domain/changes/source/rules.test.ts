import { describe, expect, test } from 'vitest';
import { lanesOfEdit } from '../../../fixtures/source-change.js';

const prose = 'Tell me about the mail in great detail';

/** Edits the words `great` of a program and says which lanes that touches. */
const lanesIn = (path: string, text: string): string[] => lanesOfEdit(path, text, 'great', 'some');

describe('text for a model', () => {
  test.each<[string, string, string]>([
    ['by the name of its variable', 'app/a.py', `REVIEW_INSTRUCTIONS = "${prose}"`],
    ['by the name of its argument', 'app/a.ts', `run({ systemPrompt: '${prose}' });`],
    ['by the role beside it', 'app/a.py', `chat([("system", "${prose}")])`],
    [
      'by a role given with it',
      'app/A.cs',
      `class A { void B() { history.AddMessage(AuthorRole.System, "${prose}"); } }`,
    ],
    ['by the message made of it', 'app/a.py', `messages.append(HumanMessage(content="${prose}"))`],
    ['by the function that makes it', 'app/a.ts', `function buildPrompt(x: string) { return \`${prose} \${x}\`; }`],
    ['by its file', 'app/prompts.py', `SUMMARY = "${prose}"`],
    [
      'by where its name is handed',
      'app/a.py',
      `INTRO = "${prose}"\nask(messages=[{"role": "user", "content": INTRO}])`,
    ],
    [
      'by being long beside a model library',
      'app/a.py',
      `import openai\nX = """${prose}. ${'One more line of it.\n'.repeat(9)}"""`,
    ],
    ['by what it says', 'app/a.py', `X = "You are a helpful clerk. ${prose}, and answer only with one word of it."`],
    ['as a template that is filled in', 'app/a.py', `prompt = "${prose}: {mail}".format(mail=mail)`],
    ['as a joined list of lines', 'app/a.js', `const prompt = ['Hello.', '${prose}'].join('\\n');`],
    [
      'as the description of a tool',
      'app/a.py',
      `import openai\ntools = [{"name": "f", "description": "${prose}", "parameters": {}}]`,
    ],
    [
      'as the description of a parameter',
      'app/a.ts',
      `import { tool } from 'ai';\nexport const f = tool({ inputSchema: z.object({ a: z.string().describe('${prose}') }) });`,
    ],
    [
      'as the docstring of a tool',
      'app/a.py',
      `from langchain.tools import tool\n\n@tool\ndef f(x):\n    """${prose}"""\n    return x`,
    ],
    [
      'as the text of an annotation',
      'app/A.java',
      `import dev.langchain4j.service.SystemMessage;\ninterface A { @SystemMessage("${prose}") String b(); }`,
    ],
    ['as a heredoc whose method is called', 'app/a.rb', `PROMPT_TEMPLATE = <<~TEXT.freeze\n  ${prose}.\nTEXT\n`],
    [
      'as a heredoc after one whose method is called',
      'app/a.rb',
      `A = <<~TEXT.strip\n  select 1\nTEXT\nSYSTEM_PROMPT = <<~TEXT\n  ${prose}.\nTEXT\nB = <<~TEXT\n  select 2\nTEXT\n`,
    ],
    ['as the task of a signature', 'app/a.py', `import dspy\n\nclass Sort(dspy.Signature):\n    """${prose}."""\n`],
    [
      'as the description of a field of a signature',
      'app/a.py',
      `import dspy\n\nclass Sort(dspy.Signature):\n    mail: str = dspy.InputField(desc="${prose}")\n`,
    ],
    ['as a signature in a line', 'app/a.py', `import dspy\nsort = dspy.Predict("great, mail -> label")`],
    [
      'as a template by what is made of it',
      'app/a.py',
      `from haystack.components.builders import PromptBuilder\nbuilder = PromptBuilder(template="${prose}: {{mail}}")`,
    ],
    [
      'as a template that is the only argument',
      'app/a.py',
      `from llama_index.core import PromptTemplate\nqa = PromptTemplate("${prose}: {mail}")`,
    ],
    [
      'as the description of a tool that extends one',
      'app/a.rb',
      `class Sort < RubyLLM::Tool\n  description "${prose}"\nend`,
    ],
    [
      'as the description of a tool in a property',
      'app/A.php',
      `<?php\nclass Sort extends Tool { protected string $description = '${prose}'; }`,
    ],
    [
      'as the preamble of an agent',
      'app/a.rs',
      `use rig::client::CompletionClient;\nfn a() { client.agent("x").preamble("${prose}"); }`,
    ],
    [
      'in a component of markup',
      'app/A.vue',
      `<template><p>{{ x }}</p></template>\n<script>\nconst systemPrompt = '${prose}';\n</script>`,
    ],
  ])('%s', (_, path, text) => {
    expect(lanesIn(path, text)).toEqual(['prompt']);
  });
});

describe('text for people', () => {
  test.each<[string, string, string]>([
    ['that is printed', 'app/a.py', `import openai\nprint("${prose}")`],
    ['that is logged', 'app/a.ts', `import OpenAI from 'openai';\nlogger.info('${prose}');`],
    ['that is raised', 'app/a.py', `import openai\nraise ValueError("${prose}")`],
    ['that is thrown', 'app/a.ts', `import OpenAI from 'openai';\nthrow new Error('${prose}');`],
    ['that helps with an option', 'app/a.py', `import openai\nparser.add_argument("--prompt", help="${prose}")`],
    ['that labels an interface', 'app/a.py', `import openai\nform(title="${prose}")`],
    [
      'under a key that a prompt has too',
      'app/a.ts',
      `const f = () => answer({ intro: '${prose}' });\nconst g = (intro: string) => ask([{ role: 'user', content: intro }]);`,
    ],
    ['that an interface answers with', 'app/a.py', `told = "${prose}"\nanswer({"status": 200, "message": told})`],
    ['that suggests what to ask', 'app/A.tsx', `const EXAMPLE_PROMPTS = [{ text: '${prose}' }];`],
    ['that asks people', 'app/a.go', `func promptUserForKey() { choose("${prose}") }`],
    [
      'that asks people in words of a program',
      'app/a.py',
      `import openai\nquestionary.select("Which?", instruction="${prose}")`,
    ],
    ['of a column of metrics', 'app/a.py', `import openai\ncounter.add(1, ("model", name or "great"))`],
    [
      'that an interface shows',
      'app/A.tsx',
      `function A() { const told = '${prose}'; let errorMessage = told; return <p>{errorMessage}</p>; }`,
    ],
    ['in a test', 'tests/test_a.py', `PROMPT = "${prose}"`],
    ['in a docstring', 'app/a.py', `import openai\ndef f():\n    """${prose}"""`],
    ['of a query', 'app/a.py', `import openai\nprompt_sql = "SELECT great FROM mail WHERE a = 1 AND b = 2"`],
  ])('%s', (_, path, text) => {
    expect(lanesIn(path, text)).toEqual(['code']);
  });

  test('is no list of roles', () => {
    const text = "const isSaid = (mail: Mail) => ['user', 'assistant'].includes(mail.role);";
    expect(lanesOfEdit('app/a.ts', text, 'assistant', 'system')).toEqual(['code']);
  });
});

describe('a choice of a model', () => {
  test.each<[string, string, string, string, string]>([
    ['a literal', 'a.py', 'f("gpt-4o")', 'gpt-4o', 'gpt-4.1'],
    ['the default of a parameter', 'a.ts', 'const f = (model = "claude-3-opus-20240229") => model;', 'opus', 'haiku'],
    ['the default of an environment variable', 'a.py', 'M = os.getenv("CHAT_MODEL", "gpt-4o")', 'gpt-4o', 'gpt-4.1'],
    ['the default of an option', 'a.ts', 'program.option("--model <m>", "the model", "gpt-4o")', 'gpt-4o', 'gpt-4.1'],
    ['what comes after `or`', 'a.js', 'const m = process.env.M || "gpt-4o";', 'gpt-4o', 'gpt-4.1'],
    ['a member of an enumeration', 'a.py', 'choose(Llm.GPT_4O_MINI)', 'GPT_4O_MINI', 'CLAUDE_3_HAIKU'],
    ['the value of a member', 'a.py', 'class Llm(Enum):\n    FAST = "gpt-4o-mini"', 'gpt-4o-mini', 'gpt-4.1-nano'],
    ['a provider', 'a.py', 'AgentConfig(provider=LLMProvider.OPENAI)', 'OPENAI', 'ANTHROPIC'],
    ['an endpoint', 'a.ts', 'const u = "https://api.openai.com/v1";', 'api.openai.com', 'api.mistral.ai'],
    ['an embedding', 'a.py', 'e = Embedder("text-embedding-ada-002")', 'ada-002', '3-small'],
    ['a reranker', 'a.py', 'CrossEncoder("cross-encoder/ms-marco-MiniLM-L-6-v2")', 'L-6', 'L-12'],
    ['a cap of tokens', 'llm.py', 'call(max_tokens=7777)', '7777', '8888'],
    ['a parameter in a map', 'llm.ts', 'const o = { top_p: 0.5 };', '0.5', '0.9'],
    ['a parameter by subscript', 'llm.py', 'kwargs["temperature"] = 0.5', '0.5', '0.9'],
    ['an effort', 'a.py', 'import openai\nask(reasoning_effort="low")', 'low', 'high'],
    ['a seed beside a model', 'a.py', 'import openai\nclient.chat.completions.create(seed=7)', '7', '8'],
    ['an entry of a catalogue', 'a.py', 'M = {"gpt-4o": {"window": 7777}}', '7777', '8888'],
  ])('%s', (...[, path, text, from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['model']);
  });
});

describe('no choice of a model', () => {
  test.each<[string, string, string, string, string]>([
    ['a time to wait', 'llm.py', 'import openai\nOpenAI(timeout=30)', '30', '60'],
    ['a number of tries', 'llm.py', 'import openai\nOpenAI(max_retries=3)', '3', '5'],
    ['a temperature of the weather', 'weather.py', 'show(temperature=20)', '20', '25'],
    ['a package', 'a.ts', "import x from 'llama-index-1';", 'index-1', 'index-2'],
    ['the model of a tokenizer', 'a.py', 'enc = tiktoken.encoding_for_model("gpt-4o")', 'gpt-4o', 'gpt-4.1'],
    [
      'how many tokens were used',
      'llm.ts',
      'const usage = { outputTokens: { total: 1, reasoning: 7777 } };',
      '7777',
      '8888',
    ],
    ['how many documents a search finds', 'a.py', 'import openai\nSEARCH_TOP_K = 7777', '7777', '8888'],
    [
      'the name of a flag',
      'a.py',
      'import openai\ncheckpoint = typer.Option(None, "--go-on")',
      '--go-on',
      '--go-on/--stop',
    ],
    ['a message of a log', 'a.py', 'logger.info("gpt-4o")', 'gpt-4o', 'gpt-4.1'],
    ['a header', 'a.py', 'import openai\nh = {"headers": {"azureml-model-deployment": "blue-1"}}', 'blue-1', 'green-2'],
    ['a price of tokens', 'llm.py', 'import openai\nModel(usd_per_1m_output_tokens=7777)', '7777', '8888'],
    ['a price', 'a.py', 'PRICES = {"gpt-4o": 7777}', '7777', '8888'],
    ['a test', 'test_a.py', 'assert model == "gpt-4o"', 'gpt-4o', 'gpt-4.1'],
  ])('%s', (...[, path, text, from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['code']);
  });
});

describe('how documents are cut', () => {
  test.each<[string, string, string]>([
    ['by a setting', 'app/a.py', 'splitter = TextSplitter(chunk_size=500, chunk_overlap=50)'],
    ['in a map', 'app/a.ts', 'const options = { chunkSize: 500 };'],
    ['by a cap of tokens', 'app/A.cs', 'class A { int DocumentChunkMaxTokens = 500; }'],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, '500', '800')).toEqual(['data']);
  });

  test('the quotes of a text are layout there too', () => {
    const text = 'index.embed(TextSplitter(name("one")))';
    expect(lanesOfEdit('app/a.py', text, '"one"', "'one'")).toEqual(['code']);
    expect(lanesOfEdit('app/a.py', text, '"one"', '"two"')).toEqual(['data']);
  });

  test('the pieces of a stream are not meant', () => {
    expect(lanesOfEdit('a.py', 'for chunk in stream:\n    use(chunk, 1)', '1', '2')).toEqual(['code']);
  });
});

test('what measures is never deployed', () => {
  expect(lanesOfEdit('evals/run.py', 'judge = "gpt-4o"\nPROMPT = "Rate this."', 'gpt-4o', 'gpt-4.1')).toEqual([
    'evals',
  ]);
});

test('how many documents are found is no parameter of a model', () => {
  const text = 'import openai\nfound = index.search(query, top_k=5)\nanswer = client.generate(top_k=40)';
  expect(lanesOfEdit('app/a.py', text, 'top_k=5', 'top_k=9')).toEqual(['code']);
  expect(lanesOfEdit('app/a.py', text, 'top_k=40', 'top_k=20')).toEqual(['model']);
});

test('the goal of an agent is text for a model', () => {
  const text = `from crewai import Agent\nclerk = Agent(role="Clerk", goal="Sort mail", verbose=True)`;
  expect(lanesOfEdit('app/crew.py', text, 'Sort mail', 'Sort all')).toEqual(['prompt']);
});

test('a parameter whose value comes from elsewhere is known by coming and going', () => {
  const text = 'import openai\nclient.create(model=m, max_tokens=limit)';
  expect(lanesOfEdit('app/a.py', text, ', max_tokens=limit', '')).toEqual(['model', 'code']);
  expect(lanesOfEdit('app/a.py', text, 'limit', 'cap')).toEqual(['code']);
});

test('the description of a field is text for a model where a model is to fill it', () => {
  const schema =
    'from pydantic import BaseModel, Field\nclass Answer(BaseModel):\n    label: str = Field(description="Sort mail by label")\n';
  const filled = `import openai\n${schema}client.parse(response_format=Answer)\n`;
  expect(lanesOfEdit('app/a.py', filled, 'Sort mail', 'Sort all mail')).toEqual(['prompt']);
  expect(lanesOfEdit('app/a.py', schema, 'Sort mail', 'Sort all mail')).toEqual(['code']);
});
