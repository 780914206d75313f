import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import type { OwnProgram } from '../../../src/domain/suite/program-target.js';
import type { Side } from '../../../src/domain/suite/side.js';
import { suitesOf } from '../../../src/domain/suite/suites-of.js';
import { resolveTarget, targetDigest } from '../../../src/domain/suite/target.js';

const text = (target: string, more = ''): string => `version: 1
${more}suites:
  - name: s
    target: ${target}
    dataset: d.jsonl
    graders: [{ type: equals, value: x }]
`;

const sideOf = (target: string, blobs: Readonly<Record<string, string>> = {}, more = ''): Side => {
  const configuration = parseConfiguration(text(target, more), 'lanegate.yml');
  const settings = configuration.value;
  const files = new Map(Object.entries({ 'app/main.py': '1', 'docs/a.md': '1', ...blobs }));
  return { tree: 't', blobs: files, configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
};

function resolved(arm: Side, sources: readonly (readonly string[])[] = []): OwnProgram {
  const [suite] = suitesOf(arm);
  const target = suite && resolveTarget(suite, sources, { arm, policy: arm });
  if (target === undefined || target.prompt !== undefined) throw new Error('no program');
  return target;
}

const digestIn = (arm: Side, sources?: readonly (readonly string[])[]): string => targetDigest(resolved(arm, sources));

const command = '{ command: { run: python app/main.py } }';

describe('a command', () => {
  test('means its definition and the files that it depends on', () => {
    const base = digestIn(sideOf(command), [['app/**']]);
    expect(digestIn(sideOf(command, { 'docs/a.md': '2' }), [['app/**']])).toBe(base);
    expect(digestIn(sideOf(command, { 'app/main.py': '2' }), [['app/**']])).not.toBe(base);
    expect(digestIn(sideOf(command, { 'app/more.py': '1' }), [['app/**']])).not.toBe(base);
    expect(digestIn(sideOf('{ command: { run: python app/main.py -O } }'), [['app/**']])).not.toBe(base);
  });

  test('without sources means all of its commit', () => {
    expect(digestIn(sideOf(command, { 'docs/a.md': '2' }))).not.toBe(digestIn(sideOf(command)));
  });

  test('of another patience is the same', () => {
    expect(digestIn(sideOf('{ command: { run: python app/main.py, timeout_s: 5 } }'))).toBe(digestIn(sideOf(command)));
  });

  test.each([
    ['OPENAI_API_KEY', ''],
    ['openai_api_key', ''],
    ['MY_KEY', 'providers: { mine: { api: openai, base_url: "https://m.example/v1", key_env: MY_KEY } }\n'],
  ])('is not given the key %s', (name, more) => {
    const arm = sideOf(`{ command: { run: x, env: [${name}] } }`, {}, more);
    expect(() => resolved(arm)).toThrow(`\`${name}\` is the key of a provider`);
  });

  test('runs in a folder that is there', () => {
    expect(() => resolved(sideOf('{ command: { run: x, cwd: ap } }'))).toThrow('the folder `ap` of the command');
    expect(() => resolved(sideOf('{ command: { run: x, cwd: app } }'))).not.toThrow();
  });
});

describe('a target that is none', () => {
  test.each([
    ['{ command: { run: x, env: [GITHUB_TOKEN] } }', /must not be a GITHUB_\*/],
    ['{ command: { run: x, cwd: ../other } }', /must be a folder of the repository/],
    ['{ command: { run: x, cwd: /etc } }', /must be a folder of the repository/],
    ['{ command: { runs: x } }', /unknown key `runs`/],
    ['{ command: { run: x, mode: forever } }', /must be one of per-case, process/],
    ['{ command: { run: x }, prompt: p }', /unknown key/],
    ['{ prompt: p, modle: m }', /unknown key `modle`/],
    ['{ url: "https://e.example", bdy: 1 }', /unknown key `bdy`/],
    ['{ url: "https://a:b@e.example" }', /must not carry a user name/],
    ['{ url: "https://e.example", key_env: E_KEY }', /needs both `key_env` and a header/],
  ])('%s is told', (target, message) => {
    expect(() => sideOf(target)).toThrow(message);
  });
});

test('an endpoint means where it is and what it is sent', () => {
  const of = (target: string): string => digestIn(sideOf(target));
  const plain = of('{ url: "https://e.example/ask" }');
  expect(of('{ url: "https://e.example/ask", timeout_s: 5 }')).toBe(plain);
  expect(of('{ url: "https://e.example/other" }')).not.toBe(plain);
  expect(of('{ url: "https://e.example/ask", body: { q: "{{text}}" } }')).not.toBe(plain);
  expect(resolved(sideOf('{ url: "https://e.example/ask?k=1" }'))).toMatchObject({
    providerName: 'endpoint',
    model: 'e.example/ask',
  });
});
