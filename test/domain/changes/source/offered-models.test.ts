import { describe, expect, test } from 'vitest';
import { changesBetween, lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

const catalogue = (entry: string): string =>
  `import { generateText } from "ai";\nexport const known = defineModels()([\n${entry}\n]);`;

describe('a catalogue of models that can be chosen', () => {
  const shown = catalogue('  { id: "models/gemini-3-pro-preview", label: "Three" },');
  test.each([
    ['a new family', catalogue('  { id: "models/gemini-robotics-er-2-preview" },'), '-2-', '-3-'],
    ['what is hidden', shown, 'label', 'hidden: true, label'],
    ['the first of a box', 'model = st.selectbox("Model", ["gpt-4o", "gpt-4o-mini"])', '"gpt-4o", ', ''],
  ])('says which: %s', (_, text, from, to) => {
    expect(lanesOfEdit(text.startsWith('import') ? 'src/a.ts' : 'app/a.py', text, from, to)).toContain('model');
  });

  test.each([
    ['how one is called', 'label: "Three"', 'label: "3"'],
    ['what else is known of one', 'label', 'pages: true, label'],
  ])('does not say which: %s', (_, from, to) => {
    expect(lanesOfEdit('src/a.ts', shown, from, to)).toEqual(['code']);
  });

  test('hides rows of anything else', () => {
    const rows = catalogue('  { id: "a-row-of-a-table", label: "Three" },');
    expect(lanesOfEdit('src/a.ts', rows, 'label', 'hidden: true, label')).toEqual(['code']);
  });

  test('describes no tool, whatever stands beside the description', () => {
    const entry = catalogue('  { id: "gpt-5-mini", description: "Quick and small", type: "chat" },');
    expect(lanesOfEdit('src/a.ts', entry, 'Quick', 'Fast')).toEqual(['code']);
    expect(lanesOfEdit('src/a.ts', entry.replace('gpt-5-mini', 'find'), 'Quick', 'Fast')).toEqual(['prompt']);
  });
});

describe('what the system says', () => {
  const ask = (line: string): string =>
    `import OpenAI from "openai";\nexport async function ask(turns) {\n  ${line}\n  turns.push({ role: "user", content: asked });\n}`;
  const said = ask('turns.unshift({ role: "system", content: await rulesOfChat() });');

  test('is told where it comes or goes', () => {
    expect(lanesBetween('src/a.ts', said, ask(''))).toContain('prompt');
    expect(lanesBetween('src/a.ts', ask(''), said)).toContain('prompt');
  });

  test.each([
    ['that is said in another way', said, ask('turns.unshift(systemTurn(rulesOfChat()));')],
    ['in a part that goes as a whole', said, 'import OpenAI from "openai";\nexport const other = 1;'],
    ['by the user', ask('turns.push({ role: "user", content: rulesOfChat() });'), ask('')],
  ])('is a matter of the program: %s', (_, base, head) => {
    expect(lanesBetween('src/a.ts', base, head)).not.toContain('prompt');
  });

  test('is a matter of the program in a file that comes', () => {
    expect(changesBetween({}, { 'src/a.ts': said }).map(({ lane }) => lane)).not.toContain('prompt');
  });
});

describe('a parameter that is set on a request', () => {
  const set = (line: string): string =>
    `import OpenAI from "openai";\nfunction fill(payload, view) {\n  ${line}\n  return payload;\n}`;
  test('is one of the model', () => {
    expect(lanesBetween('src/a.ts', set(''), set('payload.reasoning_effort = effort;'))).toContain('model');
  });
  test('is none where something else is set', () => {
    expect(lanesBetween('src/a.ts', set(''), set('view.reasoning_effort = effort;'))).toEqual(['code']);
  });
});

test('prompts that are kept for the agents of others are prompts', () => {
  const base = 'system: |-\n  You are the agent of a house.\n';
  expect(lanesBetween('app/prompts/third_party/agent.yaml', base, base.replace('a house', 'a garden'))).toEqual([
    'prompt',
  ]);
});
