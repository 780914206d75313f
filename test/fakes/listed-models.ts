import { endsOfModels, type ModelList } from '../../src/domain/inference/provider/model-list.js';
import type { ProviderOf } from '../../src/domain/inference/provider/provider.js';
import type { ModelLists } from '../../src/ports/model-lists.js';

/** Lists of models by the address of who has them; nobody answers at any other. */
export class ListedModels implements ModelLists {
  readonly asked: string[] = [];

  constructor(
    private readonly answers: Readonly<Record<string, { readonly status: number; readonly body: unknown }>>,
  ) {}

  async read({ base_url: address }: ProviderOf<'openai'>): Promise<ModelList> {
    this.asked.push(address);
    const { host } = new URL(address);
    const { status, body } = this.answers[address] ?? { status: 404, body: undefined };
    const ends = endsOfModels(body);
    if (status !== 200) return { kind: 'unread', host, why: `${host} answered ${status}` };
    return ends === undefined
      ? { kind: 'unread', host, why: `${host} tells no end of any model` }
      : { kind: 'read', host, ends };
  }
}
