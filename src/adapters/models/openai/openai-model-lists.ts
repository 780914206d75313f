import { readJson } from '../../../domain/artifacts/read-json.js';
import { endsOfModels, type ModelList } from '../../../domain/inference/provider/model-list.js';
import type { ProviderOf } from '../../../domain/inference/provider/provider.js';
import { messageOf } from '../../../domain/user-error.js';
import type { Environment, KeyFor } from '../../../ports/environment.js';
import type { ModelLists } from '../../../ports/model-lists.js';
import { addressUnder } from '../http/address.js';
import { createPost } from '../http/post.js';
import { checkedKey } from '../http/provider-key.js';
import { bearer } from './openai-dialect.js';

const timeoutMs = 10_000;

type Parts = { readonly keyFor: KeyFor; readonly environment: Environment };

/** The lists that `GET /models` of the OpenAI dialect answers with. */
export function createOpenAiModelLists({ keyFor, environment }: Parts): ModelLists {
  const post = createPost({ maxSockets: 1, environment });
  const ask = async ({ base_url, key_env, proxy }: ProviderOf<'openai'>) => {
    const headers = bearer(key_env === undefined ? undefined : checkedKey(key_env, keyFor));
    return post({ method: 'GET', address: addressUnder(base_url, '/models'), headers, body: '', timeoutMs, proxy });
  };
  return {
    async read(provider): Promise<ModelList> {
      const { host } = new URL(provider.base_url);
      try {
        const { status, text } = await ask(provider);
        // What a server says of a refusal may repeat the key.
        if (status !== 200) return { kind: 'unread', host, why: `${host} answered ${status}` };
        const ends = endsOfModels(readJson(text)?.json);
        return ends === undefined
          ? { kind: 'unread', host, why: `${host} tells no end of any model` }
          : { kind: 'read', host, ends };
      } catch (error) {
        return { kind: 'unread', host, why: messageOf(error) };
      }
    },
  };
}
