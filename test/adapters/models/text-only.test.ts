import { describe, expect, test } from 'vitest';
import { plainAnswers, textOnly } from '../../../src/adapters/models/text-only.js';
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
    kind: 'rejected',
    attempts: 0,
    key: 'messages[0].content[1]',
    message: '`messages[0].content[1]`: example reads text only, and no part of type image_url',
  });
  const verbatim = { dialect: 'chat', body: {}, untranslatable: ['audio'] } as const;
  await expect(model.complete(aModelCall({ verbatim }))).rejects.toMatchObject({
    kind: 'rejected',
    attempts: 0,
    key: 'audio',
  });
});

describe('a model that answers in its own way', () => {
  const plain = plainAnswers(scriptedModel('42'));
  const verbatim = { dialect: 'chat', body: {}, untranslatable: [] } as const;
  const asking = (parameters: Record<string, unknown>, changes: Parameters<typeof aModelCall>[0] = {}) =>
    plain.complete(aModelCall({ parameters: { max_tokens: 9, ...parameters }, ...changes }));
  const tools = [{ type: 'function', function: { name: 'look' } }];
  const asText = { tools: [], response_format: { type: 'text' }, stop: [], logit_bias: {}, tool_choice: 'auto' };

  test.each([{ tools }, { response_format: { type: 'json_object' } }, { stop: ['x'] }, { logit_bias: { 1: 5 } }])(
    'is not asked by a client for %j',
    async (parameters) => {
      const [key = ''] = Object.keys(parameters);
      const rejection = { kind: 'rejected', attempts: 0, key, message: expect.stringContaining(`takes no \`${key}\``) };
      await expect(asking(parameters, { verbatim })).rejects.toMatchObject(rejection);
      expect(await asking(parameters)).toMatchObject({ content: '42' });
    },
  );

  test('names what it refuses as its client does', async () => {
    const translation = { dialect: 'responses', parameters: {} } as const;
    const changes = { translation, askedAs: { response_format: 'text.format' } };
    const call = asking({ response_format: { type: 'json_object' } }, changes);
    await expect(call).rejects.toMatchObject({
      key: 'text.format',
      message: 'example answers in text of its own and takes no `text.format`: leave it out',
    });
  });

  test('answers whoever asks for nothing else', async () => {
    expect(await asking(asText, { verbatim })).toMatchObject({ content: '42' });
  });

  test('embeds nothing', async () => {
    await expect(asking({}, { operation: 'embeddings' })).rejects.toMatchObject({ kind: 'rejected', attempts: 0 });
  });
});
