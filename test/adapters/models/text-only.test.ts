import { expect, test } from 'vitest';
import { textOnly } from '../../../src/adapters/models/text-only.js';
import { scriptedModel } from '../../fakes/scripted-model.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

const model = textOnly(scriptedModel('42'));
const showing = (...parts: readonly Record<string, unknown>[]) =>
  aModelCall({ messages: [{ role: 'user', content: 'Look', parts }] });

test('text is read, in parts or not', async () => {
  expect(await model.complete(aModelCall())).toMatchObject({ content: '42' });
  expect(await model.complete(showing({ type: 'text', text: 'Look' }))).toMatchObject({ content: '42' });
});

test('what is no text is refused and not passed over, and so is what has no translation', async () => {
  const image = showing({ type: 'text', text: 'Look' }, { type: 'image_url', image_url: { url: 'data:,a' } });
  await expect(model.complete(image)).rejects.toMatchObject({
    ...{ kind: 'rejected', attempts: 0, message: 'example reads text only, and no part of type image_url' },
  });
  const verbatim = { dialect: 'chat', body: {}, untranslatable: ['audio'] } as const;
  await expect(model.complete(aModelCall({ verbatim }))).rejects.toMatchObject({
    kind: 'rejected',
    attempts: 0,
    key: 'audio',
  });
});
