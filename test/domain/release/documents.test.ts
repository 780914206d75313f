import { describe, expect, test } from 'vitest';
import { digestOfText } from '../../../src/domain/artifacts/digest.js';
import type { Verdict } from '../../../src/domain/gate/verdict.js';
import { documentsOf, namedBundle } from '../../../src/domain/release/documents.js';
import { parseLock } from '../../../src/domain/release/lock-text.js';
import { aBundle, aLock, aRelease } from '../../fixtures/a-release.js';
import { aVerdict } from '../../fixtures/a-verdict.js';
import { armTotals } from '../gate/build-run.js';

const asking = (model: string): Verdict => {
  const verdict = aVerdict();
  const arms = { head: armTotals({ target: { digest: 'sha256:0', model } }) };
  return { ...verdict, suites: verdict.suites.map((suite) => ({ ...suite, binding: true, arms })) };
};

const documents = (lane: 'prompt' | 'model', verdict = asking('openai/gpt-5.2-mini-2026-03-01')) =>
  new Map(documentsOf(aBundle(lane), aRelease({ lane }), verdict).map(({ name, text }) => [name, text]));

const json = (text: string | undefined) => JSON.parse(text ?? '');

describe('beside a bundle', () => {
  test('lies the whole lock, which names its commit', () => {
    const text = documents('prompt').get('ai.lock.json');
    expect(json(text)).toEqual(aLock());
    expect(() => parseLock(text ?? '')).toThrow('no commit can name itself');
  });

  test('lies where all of it comes from, by digest', () => {
    const files = documents('model');
    const { subject, predicate, predicateType } = json(files.get('provenance.intoto.json'));
    const bundle = namedBundle(aBundle('model'));
    const texts = new Map([...files, [bundle.name, bundle.text]]);
    expect(subject.map(({ name }: { name: string }) => name)).toEqual([bundle.name, 'ai.lock.json', 'ml-bom.cdx.json']);
    for (const { name, digest } of subject) {
      expect(`sha256:${digest.sha256}`).toBe(digestOfText(texts.get(name) ?? ''));
    }
    expect(predicateType).toMatch(/^https:\/\/github\.com\/lanegate\/lanegate\/release\/v1$/u);
    const { id, digest, commit, evidence, by, at } = aRelease({ lane: 'model' });
    expect(predicate).toMatchObject({ release: id, lane: 'model', lane_digest: digest, commit, evidence, by, at });
  });

  test('lies what models are, with the scores of the suites that asked them', () => {
    const [component] = json(documents('model').get('ml-bom.cdx.json')).components;
    expect(component).toMatchObject({
      type: 'machine-learning-model',
      name: 'gpt-5.2-mini-2026-03-01',
      publisher: 'openai',
      version: aLock().models['triage']?.digest,
    });
    const { performanceMetrics } = component.modelCard.quantitativeAnalysis;
    const [metric] = asking('').suites[0]?.metrics ?? [];
    expect(performanceMetrics[0]).toEqual({ type: metric?.name, value: String(metric?.head), slice: 'triage' });
  });

  test('lie no scores that another model got', () => {
    const [component] = json(documents('model', asking('openai/other')).get('ml-bom.cdx.json')).components;
    expect(component.modelCard).not.toHaveProperty('quantitativeAnalysis');
  });

  test('of prompts lies no bill of models', () => {
    expect([...documents('prompt').keys()]).toEqual(['ai.lock.json', 'provenance.intoto.json']);
  });
});
