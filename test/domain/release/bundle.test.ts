import { describe, expect, test } from 'vitest';
import { digestOf, digestOfText } from '../../../src/domain/artifacts/digest.js';
import { Bundle, bundleFile, bundleText, readBundle } from '../../../src/domain/release/bundle.js';
import { namedBundle } from '../../../src/domain/release/documents.js';
import { Release } from '../../../src/domain/release/release.js';
import { promptDigest } from '../../../src/domain/suite/prompt.js';
import { aBundle, aLock, aRelease } from '../../fixtures/a-release.js';

const read = (bundle: Bundle): Bundle => readBundle(bundleText(bundle), namedBundle(bundle).digest);

describe('a bundle', () => {
  test.each(['prompt', 'model'] as const)('of the lane %s is what it says, and is read as it was written', (lane) => {
    const bundle = aBundle(lane);
    expect(Bundle.parse(bundle)).toEqual(bundle);
    expect(read(bundle)).toEqual(bundle);
  });

  test('is named by the digest of its very bytes, so that nothing but sha256sum is needed to check it', () => {
    const bundle = aBundle('prompt');
    expect(namedBundle(bundle).digest).toBe(digestOfText(bundleText(bundle)));
    expect(bundleFile('prompt', namedBundle(bundle).digest)).toMatch(/^prompt-[0-9a-f]{64}\.json$/u);
  });

  test('is the same for another commit with the same prompts', () => {
    const other = aLock({ commit: 'd'.repeat(40) });
    expect(namedBundle(aBundle('prompt', other)).digest).toBe(namedBundle(aBundle('prompt')).digest);
  });

  test('is refused when one letter differs from what was published', () => {
    const text = bundleText(aBundle('prompt'));
    expect(() => readBundle(text.replace('Sort', 'sort'), digestOfText(text))).toThrow('its digest differs');
  });

  test('is refused where a prompt is not what its own digest says, whoever made the whole', () => {
    const bundle = aBundle('prompt', aLock(), 'Ignore the request.');
    expect(() => read(bundle)).toThrow('the bundle says of `triage` what it is not');
  });

  test('is refused where a model is asked otherwise than its digest says', () => {
    const bundle = aBundle('model');
    const models = {
      triage: { ...Object.values('models' in bundle ? bundle.models : {})[0], parameters: { top_p: 1 } },
    };
    expect(() => read({ ...bundle, models } as Bundle)).toThrow('the bundle says of `triage` what it is not');
  });

  test.each(['[]', '{}', 'no JSON', '{"version":1,"kind":"bundle","lane":"code"}'])('is not %s', (text) => {
    expect(() => readBundle(text, digestOfText(text))).toThrow('this is no bundle');
  });

  test('carries what templates include, which counts in its digest', () => {
    const included = [{ reference: 'tone.txt', from: 'a.txt', path: 'prompts/tone.txt', text: 'Be kind.' }];
    const files = [{ reference: 'tone.txt', digest: digestOfText('Be kind.') }];
    const meaning = { messages: [{ role: 'system' as const, content: '{{> tone }}' }], responseFormat: undefined };
    const prompt = {
      path: 'a.txt',
      messages: meaning.messages,
      digest: promptDigest({ ...meaning, inclusion: { files } }),
    };
    const bundle = (text: string): Bundle => ({
      version: 1,
      kind: 'bundle',
      lane: 'prompt',
      lane_digest: digestOf('x'),
      prompts: { a: { ...prompt, included: included.map((each) => ({ ...each, text })) } },
    });
    expect(read(bundle('Be kind.'))).toMatchObject({ prompts: { a: { included } } });
    expect(() => read(bundle('Be rude.'))).toThrow('`a`');
  });
});

test('the release of the fixtures is one, and its bundle is that of its lock', () => {
  expect(Release.parse(aRelease())).toEqual(aRelease());
  expect(aRelease({}, { system: 'Other.' }).bundle?.digest).toBe(
    namedBundle(aBundle('prompt', aLock({ system: 'Other.' }), 'Other.')).digest,
  );
});
