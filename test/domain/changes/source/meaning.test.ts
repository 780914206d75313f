import { describe, expect, test } from 'vitest';
import { changesBetween, lanesBetween } from '../../../fixtures/source-change.js';

const python = (body: string): string => `from openai import OpenAI\n\n${body}\n`;

describe('what differs in layout alone is no change of a prompt or a model', () => {
  test.each<[string, string, string]>([
    ['a comment', 'PROMPT = "Sort this mail."', '# why\nPROMPT = "Sort this mail."'],
    ['quotes', 'PROMPT = "Sort this mail."', "PROMPT = 'Sort this mail.'"],
    ['escapes that mean the same', 'PROMPT = "Don\'t guess, sort."', "PROMPT = 'Don\\'t guess, sort.'"],
    ['where a text is broken', 'PROMPT = "Sort this mail."', 'PROMPT = (\n    "Sort this "\n    "mail."\n)'],
    ['a name', 'PROMPT = "Sort this long mail."', 'SORT_PROMPT = "Sort this long mail."'],
    ['another place in the file', 'PROMPT = "Sort this long mail."\nx = 1', 'x = 1\nPROMPT = "Sort this long mail."'],
    ['how a number is written', 'f(temperature=0)', 'f(temperature=0.0)'],
    ['the order of arguments', 'f(temperature=0, model="gpt-4o")', 'f(model="gpt-4o", temperature=0)'],
    ['a default that became an option', 'def f(model="gpt-4o"): pass', 'def f(model=Option("gpt-4o")): pass'],
    ['a docstring', 'def f():\n    """Sorts."""', 'def f():\n    """Sorts all the mail."""'],
  ])('%s', (_, base, head) => {
    expect(lanesBetween('app/bot.py', python(base), python(head))).toEqual(['code']);
  });

  test('a literal that moves to another file', () => {
    const text = 'PROMPT = "You sort the mail of a large company."\n';
    const changes = changesBetween(
      { 'a.py': `${text}x = 1\n`, 'b.py': 'y = 2\n' },
      { 'a.py': 'x = 1\n', 'b.py': `${text}y = 2\n` },
    );
    expect(new Set(changes.map(({ lane }) => lane))).toEqual(new Set(['code']));
    expect(changes.map(({ reason }) => reason)).toContain('PROMPT moved here unchanged');
  });

  test('copies that become one', () => {
    const text = '"You sort the mail of a large company."';
    const base = { 'a.py': `PROMPT = ${text}\n`, 'b.py': `PROMPT = ${text}\n` };
    expect(changesBetween(base, { 'c.py': `PROMPT = ${text}\n` }).map(({ lane }) => lane)).toEqual(['code']);
  });

  test('a list of models that gets a name', () => {
    const base = 'models = choose(["gpt-4o", "claude-3-5-sonnet-20241022"])';
    const head = 'ALL = ["gpt-4o", "claude-3-5-sonnet-20241022"]\nmodels = choose(ALL)';
    expect(lanesBetween('app/bot.py', python(base), python(head))).toEqual(['code']);
  });
});

describe('what differs in meaning is', () => {
  test.each<[string, string, string, string[]]>([
    ['one character of a prompt', 'PROMPT = "Sort this mail."', 'PROMPT = "Sort this mail!"', ['prompt']],
    ['a line break in a prompt', 'PROMPT = "Sort this\\nmail."', 'PROMPT = "Sort this mail."', ['prompt']],
    ['a name and one character', 'PROMPT = "Sort this mail."', 'SORT_PROMPT = "Sort the mail."', ['prompt']],
    ['a role', 'm = [{"role": "user", "content": "Hi"}]', 'm = [{"role": "system", "content": "Hi"}]', ['prompt']],
    ['the order of models', 'MODELS = ["gpt-4o", "gpt-4.1"]', 'MODELS = ["gpt-4.1", "gpt-4o"]', ['model']],
    ['the order of providers', 'models = ["openai", "anthropic"]', 'models = ["anthropic", "openai"]', ['model']],
    ['a parameter that is new', 'f(model="gpt-4o")', 'f(model="gpt-4o", temperature=1)', ['model']],
    ['a branch that asks for a model', 'x = 1', 'x = 1\nif model == "gpt-4o":\n    max_tokens = 4000', ['model']],
    ['a prompt that is new', 'x = 1', 'x = 1\nPROMPT = "Sort this mail."', ['prompt']],
    ['a prompt and code', 'PROMPT = "Sort mail."\nx = 1', 'PROMPT = "Sort it all."\nx = 2', ['prompt', 'code']],
  ])('%s', (_, base, head, lanes) => {
    expect(lanesBetween('app/bot.py', python(base), python(head))).toEqual(lanes);
  });
});

test('a change says what differed, where, and how sure it is', () => {
  const base = python('def ask():\n    return chat(model="gpt-4o", prompt="Sort this mail.")');
  const head = base.replace('gpt-4o', 'gpt-4.1').replace('this mail', 'it');
  expect(changesBetween({ 'bot.py': base }, { 'bot.py': head })).toEqual([
    {
      path: 'bot.py',
      lane: 'model',
      facet: 'ask.model',
      line: 4,
      reason: 'ask.model gpt-4o → gpt-4.1',
      base_text: 'gpt-4o',
      head_text: 'gpt-4.1',
    },
    {
      path: 'bot.py',
      lane: 'prompt',
      facet: 'ask.prompt',
      line: 4,
      reason: 'ask.prompt Sort this mail. → Sort it.',
      confidence: 'high',
      because: 'its name is `prompt`',
      base_text: 'Sort this mail.',
      head_text: 'Sort it.',
    },
  ]);
});

describe('comments overrule', () => {
  const greeting = python('GREETING = "Good day to you all"');

  test.each<[string, string, string, string[]]>([
    [
      'a text that nothing gives away',
      greeting,
      greeting.replace('GREETING', '# lanegate: prompt\nGREETING'),
      ['prompt', 'code'],
    ],
    ['on the line itself', greeting, greeting.replace('all"', 'all"  # lanegate: prompt'), ['prompt', 'code']],
    [
      'so that what is hidden shows as removed',
      python('PROMPT = "Sort this mail."'),
      python('# lanegate: code\nPROMPT = "Sort that mail."'),
      ['prompt', 'code'],
    ],
    [
      'for a whole file',
      `# lanegate-file: data\n${greeting}`,
      `# lanegate-file: data\n${greeting.replace('Good', 'Fine')}`,
      ['data'],
    ],
  ])('%s', (_, base, head, lanes) => {
    expect(lanesBetween('app/words.py', base, head)).toEqual(lanes);
  });

  test('also an edit of a text that was marked before', () => {
    const marked = greeting.replace('GREETING', '# lanegate: prompt\nGREETING');
    expect(lanesBetween('app/words.py', marked, marked.replace('Good', 'Fine'))).toEqual(['prompt']);
  });
});

describe('a marker', () => {
  const two = python('GREETING = "Good day to you all"\nLINE = "Nothing else was said today"');

  test('behind a value is about its own line alone', () => {
    const marked = two.replace('all"', 'all"  # lanegate: prompt');
    expect(lanesBetween('app/words.py', marked, marked.replace('Nothing', 'Little'))).toEqual(['code']);
  });

  test('in a text is text', () => {
    const base = python('PROMPT = "Sort mail. See # lanegate: code for more."');
    expect(lanesBetween('app/bot.py', base, base.replace('Sort', 'Send'))).toEqual(['prompt']);
  });

  test('takes numbers out of a lane as well', () => {
    const base = python('ask(temperature=0.2)  # lanegate: code');
    expect(lanesBetween('app/bot.py', base, base.replace('0.2', '0.7'))).toEqual(['code']);
  });

  test('of settings is about its own line alone', () => {
    const base = 'llm:\n  model: gpt-4o # lanegate: code\n  embedding_model: text-embedding-3-small\n';
    expect(lanesBetween('config/llm.yaml', base, base.replace('3-small', '3-large'))).toEqual(['model']);
    expect(lanesBetween('config/llm.yaml', base, base.replace('gpt-4o', 'gpt-4.1'))).toEqual(['code']);
  });
});

test('the markup around a program is code', () => {
  const base = '<template><p>Hi</p></template>\n<script>const x = 1</script>';
  const [change] = changesBetween({ 'a.vue': base }, { 'a.vue': base.replace('Hi', 'Bye') });
  expect(change).toMatchObject({ lane: 'code', facet: 'markup' });
});

test('what is too long to be taken apart says so', () => {
  const long = `PROMPT = "Sort mail."\n${'x = 1\n'.repeat(60_000)}`;
  expect(changesBetween({ 'a.py': long }, { 'a.py': long.replace('Sort', 'Send') })).toMatchObject([
    { lane: 'code', confidence: 'low', because: 'it is too long to be taken apart' },
  ]);
});
