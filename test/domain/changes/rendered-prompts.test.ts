import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../fixtures/source-change.js';

const path = 'src/prompts/__tests__/__snapshots__/system.test.ts.snap';

const snapshotOf = (entries: Readonly<Record<string, string>>): string =>
  [
    '// Jest Snapshot v1',
    ...Object.entries(entries).map(([name, text]) => `exports[\`${name}\`] = \`\n"${text}"\n\`;`),
  ].join('\n\n');

const most = (count: number): string => `You can read a maximum of ${count} files in a single request.`;

const program = {
  before: 'export const settings = { mostFiles: 15 };',
  after: 'export const settings = { mostFiles: 5 };',
};

const promptsOf = (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
  changesBetween(base, head).filter(({ lane }) => lane === 'prompt');

describe('a snapshot that shows another prompt', () => {
  test('tells what a setting of the program did to it, at the entry that differs', () => {
    const base = {
      'src/settings.ts': program.before,
      [path]: snapshotOf({ 'of all 1': most(3), 'of files 1': most(15) }),
    };
    const head = {
      'src/settings.ts': program.after,
      [path]: snapshotOf({ 'of all 1': most(3), 'of files 1': most(5) }),
    };
    expect(promptsOf(base, head)).toEqual([
      {
        path,
        lane: 'prompt',
        facet: 'rendered',
        reason: 'what `of files 1` renders differs',
        line: 7,
        confidence: 'medium',
        because: 'its snapshot differs',
      },
    ]);
  });

  test('is known by the name of its entry where its file says nothing', () => {
    const elsewhere = 'src/__snapshots__/agent.test.ts.snap';
    const sides = [program.before, program.after].map((text, index) => ({
      'src/settings.ts': text,
      [elsewhere]: snapshotOf({ 'system prompt of the agent 1': most(index) }),
    }));
    expect(promptsOf(sides[0] ?? {}, sides[1] ?? {})).toHaveLength(1);
  });

  test('may be one text, below what says where it comes from', () => {
    const single = 'core/src/snapshots/core__prompt__tests__system.snap';
    const text = (count: number, source: string): string =>
      `---\nsource: ${source}\nexpression: prompt\n---\n${most(count)}\n`;
    const sides = (one: string, other: string) =>
      promptsOf({ 'src/a.ts': program.before, [single]: one }, { 'src/a.ts': program.after, [single]: other });
    expect(sides(text(15, 'a.rs'), text(5, 'a.rs'))).toHaveLength(1);
    expect(sides(text(15, 'a.rs'), text(15, 'b.rs'))).toEqual([]);
  });
});

describe('a snapshot says nothing', () => {
  const before = { 'src/settings.ts': program.before, [path]: snapshotOf({ 'of files 1': most(15) }) };
  const after = { 'src/settings.ts': program.after, [path]: snapshotOf({ 'of files 1': most(5) }) };

  test('in a change of tests and documents alone, which only catches up', () => {
    const sides = [before, after].map(({ [path]: text = '' }, index) => ({
      [path]: text,
      'README.md': `Written ${index} times over and over again`,
      'test/settings.test.ts': `expect(settings.mostFiles).toBe(${index})`,
    }));
    expect(promptsOf(sides[0] ?? {}, sides[1] ?? {})).toEqual([]);
  });

  test('where the change of the prompt itself is told', () => {
    const prompt = 'src/prompts/system.ts';
    const told = promptsOf(
      { ...before, [prompt]: `export const text = "${most(15)}";` },
      { ...after, [prompt]: `export const text = "${most(5)}";` },
    );
    expect(told.map((each) => each.path)).toEqual([prompt]);
  });

  test('of an entry that came or went', () => {
    expect(promptsOf(before, { ...after, [path]: snapshotOf({ 'of others 1': most(5) }) })).toEqual([]);
  });

  test('of something else than a prompt', () => {
    const screen = 'src/__snapshots__/screen.test.ts.snap';
    const sides = [before, after].map(({ [path]: text = '', ...rest }) => ({ ...rest, [screen]: text }));
    expect(promptsOf(sides[0] ?? {}, sides[1] ?? {})).toEqual([]);
  });
});
