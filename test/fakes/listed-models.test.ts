import { modelListsContract } from '../ports/model-lists.contract.js';
import { ListedModels } from './listed-models.js';

modelListsContract(async () => {
  const answers: Record<string, { status: number; body: unknown }> = {};
  const base_url = 'https://api.openai.com/v1';
  return {
    lists: new ListedModels(answers),
    providerWith: async (body, status = 200) => {
      answers[base_url] = { status, body };
      return { api: 'openai', base_url };
    },
  };
});
