import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagFileWith } from '../../../src/domain/deploy/flag-file.js';
import { bundleText, readBundle } from '../../../src/domain/release/bundle.js';
import { shortId } from '../../../src/domain/release/short-id.js';
import { aBundle, type aLock, aRelease } from '../../fixtures/a-release.js';

const path = 'flags.json';

function orderOf(lane: 'prompt' | 'model', parts: Parameters<typeof aLock>[0] = {}) {
  const release = aRelease({ lane }, parts);
  const bundle = aBundle(lane, release.lock, parts.system);
  return { path, release, bundle };
}

/** flagd's own engine over a file, which its own schema has to accept. */
function engineOf(text: string): FlagdCore {
  const storage = new MemoryStorage(quiet);
  storage.setConfigurations(text, true);
  return new FlagdCore(storage);
}

const partOf = (text: string, key: string) => engineOf(text).resolveObjectEvaluation(key, {}, {}, quiet);
const digestOf = (text: string, lane: string) =>
  engineOf(text).resolveStringEvaluation(`lanegate.${lane}`, '', {}, quiet);
const quiet = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };

const users = {
  $schema: 'https://flagd.dev/schema/v0/flags.json',
  flags: {
    banner: { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', metadata: { owner: 'web' } },
  },
  metadata: { flagSetId: 'shop' },
};

describe('a flag file', () => {
  test('gives an application the prompt of the release and the digest of its bundle', () => {
    const order = orderOf('prompt', { system: 'Sort it.' });
    const text = flagFileWith(undefined, order);
    const prompt = order.bundle.lane === 'prompt' ? order.bundle.prompts['triage'] : undefined;
    expect(partOf(text, 'prompt.triage')).toMatchObject({
      value: prompt,
      variant: shortId(prompt?.digest ?? ''),
      flagMetadata: { lanegate_lane: 'prompt', release: order.release.id },
    });
    expect(digestOf(text, 'prompt').value).toBe(order.release.bundle?.digest);
  });

  test('gives it the binding of a model', () => {
    const order = orderOf('model', { model: 'gpt-next' });
    expect(partOf(flagFileWith(undefined, order), 'model.triage').value).toMatchObject({ model: 'gpt-next' });
  });

  test('keeps the flags of the user and of other lanes as they are', () => {
    const withModel = flagFileWith(JSON.stringify(users), orderOf('model'));
    const both = flagFileWith(withModel, orderOf('prompt'));
    const { flags, metadata } = JSON.parse(both);
    expect(both).toContain(JSON.stringify(users.flags.banner, null, 2).split('\n').slice(1, -1).join('\n    '));
    expect([flags.banner, metadata]).toEqual([users.flags.banner, users.metadata]);
    expect(flags['model.triage']).toEqual(JSON.parse(withModel).flags['model.triage']);
    expect(engineOf(both).resolveBooleanEvaluation('banner', true, {}, quiet).value).toBe(false);
  });

  test('has no flag of a part that is gone', () => {
    const order = orderOf('prompt');
    const two = {
      ...order,
      bundle: { ...order.bundle, prompts: { ...promptsOf(order), greet: promptsOf(order)['triage'] } },
    };
    const text = flagFileWith(undefined, two as typeof order);
    expect(Object.keys(JSON.parse(text).flags)).toContain('prompt.greet');
    expect(Object.keys(JSON.parse(flagFileWith(text, order)).flags)).toEqual(['lanegate.prompt', 'prompt.triage']);
  });

  test('that is written twice is the same byte for byte, whatever the prompt says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('{"$ref":"x"}', '{{x}}', '"}', '\\'),
        (system, more) => {
          const order = orderOf('prompt', { system: `${system}${more}` });
          const once = flagFileWith(JSON.stringify({ ...users, $evaluators: { x: { in: ['a', ['a']] } } }), order);
          expect(flagFileWith(once, order)).toBe(once);
          expect(partOf(once, 'prompt.triage').value).toMatchObject({ messages: [{ content: `${system}${more}` }] });
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['YAML', 'flags:\n  a: {}\n'],
    ['a list', '[]'],
    ['no flags', '{}'],
    ['flags that are none', '{"flags":{"a":1}}'],
  ])('that is %s is left alone', (_, text) => {
    expect(() => flagFileWith(text, orderOf('prompt'))).toThrow('this is no flag file of flagd');
  });

  test('whose user has a flag of the same name is left alone', () => {
    const taken = JSON.stringify({ flags: { 'prompt.triage': users.flags.banner } });
    expect(() => flagFileWith(taken, orderOf('prompt'))).toThrow('`prompt.triage` is there already');
  });
});

const promptsOf = ({ bundle }: ReturnType<typeof orderOf>) => (bundle.lane === 'prompt' ? bundle.prompts : {});

test('the bundle of the fixtures is one that can be read', () => {
  const { release, bundle } = orderOf('prompt');
  expect(readBundle(bundleText(bundle), release.bundle?.digest ?? '')).toEqual(bundle);
});
