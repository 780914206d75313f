import { expect, test } from 'vitest';
import { modelEntry, modelsList } from '../../../src/domain/dialects/models-list.js';

test('a model is listed in the words of both providers', () => {
  const list = JSON.parse(modelsList([{ name: 'triage', ownedBy: 'openai' }], 1_700_000_000));
  expect(list).toEqual({
    object: 'list',
    data: [
      {
        id: 'triage',
        object: 'model',
        created: 1_700_000_000,
        owned_by: 'openai',
        type: 'model',
        display_name: 'triage',
        created_at: '2023-11-14T22:13:20.000Z',
      },
    ],
    has_more: false,
    first_id: 'triage',
    last_id: 'triage',
  });
  expect(JSON.parse(modelEntry({ name: 'triage', ownedBy: 'openai' }, 1_700_000_000))).toEqual(list.data[0]);
});

test('a list of none is a list', () => {
  expect(JSON.parse(modelsList([], 0))).toMatchObject({ data: [], first_id: null, last_id: null });
});
