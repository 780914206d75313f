import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/artifacts/digest.js';
import { bindingLanes, laneDeclaredFor, meaningOfLanes } from '../../../src/domain/changes/declared-lane.js';
import { defaultConfiguration } from '../../../src/domain/suite/configuration.js';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import type { Side } from '../../../src/domain/suite/side.js';

const lanesIn = (text: string) => parseConfiguration(`version: 1\n${text}`, 'lanegate.yml').value;

const lanes = lanesIn(`lanes:
  docs: ["**/*.md", "!**/answers/*.md"]
  prompt: ["src/texts/**", "assistant.md"]
  code: ["src/texts/**/*.py"]
data:
  handbook: { corpus: ["handbook/**", "!handbook/drafts/**"], contract: handbook/contract.yaml, queries: q.jsonl }
  guide: { corpus: "guide/**" }
`);

describe('the lane that lanegate.yml gives a file', () => {
  test.each([
    ['a glob of one lane', 'guide/start.md', 'docs'],
    ['two lanes, of which the later counts', 'assistant.md', 'prompt'],
    ['three lanes', 'src/texts/reply/build.py', 'code'],
    ['a glob that is taken out again', 'src/answers/a.md', undefined],
    ['a corpus', 'handbook/a.txt', 'data'],
    ['a corpus that leaves it out', 'handbook/drafts/a.txt', undefined],
    ['a lane before a corpus', 'guide/start.md', 'docs'],
    ['the contract of a corpus, wherever it lies', 'handbook/contract.yaml', 'evals'],
    ['the queries of a corpus', 'q.jsonl', 'evals'],
    ['none', 'src/app.py', undefined],
  ])('by %s', (_, path, lane) => {
    expect(laneDeclaredFor(path, lanes)).toBe(lane);
  });

  test('is none where nothing is declared', () => {
    expect(laneDeclaredFor('constructor', lanesIn(''))).toBeUndefined();
  });
});

test('the order of the lanes is a part of what they mean', () => {
  const [one, other] = ['lanes: { docs: [a], prompt: [b] }', 'lanes: { prompt: [b], docs: [a] }'].map((text) =>
    digestOf(meaningOfLanes(lanesIn(text).lanes)),
  );
  expect(one).not.toBe(other);
});

describe('the lanes that bind', () => {
  const side = (text: string | undefined): Side => {
    const configuration = text === undefined ? undefined : parseConfiguration(`version: 1\n${text}`, 'lanegate.yml');
    const settings = configuration?.value ?? defaultConfiguration;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
  };
  const heads = side('lanes: { docs: ["**"] }');

  test("are policy's, although it declares none", () => {
    expect(bindingLanes({ policy: side(''), head: heads }).lanes).toEqual({});
  });

  test("are head's where policy has no lanegate.yml", () => {
    expect(bindingLanes({ policy: side(undefined), head: heads }).lanes).toEqual({ docs: ['**'] });
  });
});
