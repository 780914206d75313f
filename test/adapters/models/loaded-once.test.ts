import { expect, test } from 'vitest';
import { loadedOnce } from '../../../src/adapters/models/loaded-once.js';
import { scriptedModel } from '../../fakes/scripted-model.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

test('nothing is loaded before a call, and one model answers all', async () => {
  const scripted = scriptedModel('42');
  let loads = 0;
  const model = loadedOnce(async () => {
    loads += 1;
    return scripted;
  });
  expect(loads).toBe(0);
  const call = aModelCall();
  const replies = await Promise.all([model.complete(call), model.complete(call)]);
  expect(replies.map(({ content }) => content)).toEqual(['42', '42']);
  expect({ loads, calls: scripted.calls }).toEqual({ loads: 1, calls: [call, call] });
});

test('a signal reaches the model', async () => {
  const model = loadedOnce(() => Promise.resolve(scriptedModel('42')));
  await expect(model.complete(aModelCall(), AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
});
