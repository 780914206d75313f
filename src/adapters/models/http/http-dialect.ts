import type { Dialect as ClientDialect } from '../../../domain/dialects/dialect.js';
import type { ModelCall, Operation } from '../../../domain/inference/call/model-call.js';
import type { Provider, ProviderOf } from '../../../domain/inference/provider/provider.js';
import type { Address } from './address.js';
import type { Assembler } from './answer-stream.js';
import type { ReadBody } from './reply-body.js';

/** A provider that is asked over HTTP. */
export type HttpProviderKind = ProviderOf<
  'openai' | 'azure' | 'bedrock' | 'anthropic' | 'google' | 'http' | 'endpoint'
>;

/** How one kind of provider is asked and understood. */
export type Dialect<P extends HttpProviderKind> = {
  readonly isMine: (provider: Provider) => provider is P;
  /** Parameters that no model of this dialect takes. */
  readonly refuses?: readonly string[] | undefined;
  /** Where a call goes, or the sentence that says why it cannot be asked. */
  readonly addressFor: (call: ModelCall, provider: P, streams: boolean) => Address;
  /** Headers, the key among them, as names and values in turn. */
  readonly headersFor: (provider: P, key: string | undefined, call: ModelCall) => readonly string[];
  /** What clients call this dialect: a request and its reply are theirs word for word, where they speak it. */
  readonly speaks?: Readonly<Partial<Record<Operation, ClientDialect>>> | undefined;
  /** A call that has words of its client's has those of this dialect. */
  readonly bodyFor: (call: ModelCall, provider: P, streams: boolean) => string;
  readonly read: (body: unknown, call: ModelCall) => ReadBody;
  /** Absent where nothing is streamed. */
  readonly assembler?: ((call: ModelCall) => Assembler) | undefined;
  /** False where the model of a request is a name that no served model equals. */
  readonly namesModels?: ((call: ModelCall, provider: P) => boolean) | undefined;
};
