import { expect, test } from '@jest/globals';
import { RepeatCount } from '../../../src/gateway/server/repeat-count.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

test('what recordings tell apart is counted apart', () => {
  const count = new RepeatCount();
  const inWords = (more: object) => {
    const body = { model: 'example-1', messages: [], ...more };
    return aModelCall({ verbatim: { dialect: 'chat', body, untranslatable: [] } });
  };
  const asked = [
    ...[aModelCall(), inWords({}), inWords({ tools: [] }), inWords({ stream: true })],
    ...[aModelCall(), aModelCall({ model: 'other-1' }), aModelCall({ question: 'What else?' })],
  ];
  expect(asked.map((call) => count.next(call))).toEqual([0, 0, 0, 1, 1, 0, 0]);
});
