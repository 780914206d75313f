/**
 * The version of the OpenTelemetry semantic conventions whose names are written; the last one that has the GenAI pages.
 */
export const schemaUrl = 'https://opentelemetry.io/schemas/1.41.1';

/** How a value of an attribute is written: `int` is a 64-bit integer, `any` is whatever JSON can say. */
type AttributeType = 'string' | 'strings' | 'int' | 'double' | 'boolean' | 'any';

/** Every attribute that is written, with the type that the conventions give it. `lanegate.*` are the product's own. */
export const attributeTypes = {
  'gen_ai.operation.name': 'string',
  'gen_ai.provider.name': 'string',
  'gen_ai.conversation.id': 'string',
  'gen_ai.output.type': 'string',
  'gen_ai.request.model': 'string',
  'gen_ai.request.choice.count': 'int',
  'gen_ai.request.seed': 'int',
  'gen_ai.request.stream': 'boolean',
  'gen_ai.request.max_tokens': 'int',
  'gen_ai.request.temperature': 'double',
  'gen_ai.request.top_p': 'double',
  'gen_ai.request.top_k': 'double',
  'gen_ai.request.frequency_penalty': 'double',
  'gen_ai.request.presence_penalty': 'double',
  'gen_ai.request.stop_sequences': 'strings',
  'gen_ai.response.id': 'string',
  'gen_ai.response.model': 'string',
  'openai.response.system_fingerprint': 'string',
  'gen_ai.response.finish_reasons': 'strings',
  'gen_ai.response.time_to_first_chunk': 'double',
  'gen_ai.usage.input_tokens': 'int',
  'gen_ai.usage.output_tokens': 'int',
  'gen_ai.usage.cache_read.input_tokens': 'int',
  'gen_ai.usage.cache_creation.input_tokens': 'int',
  'gen_ai.usage.reasoning.output_tokens': 'int',
  'gen_ai.embeddings.dimension.count': 'int',
  'gen_ai.input.messages': 'any',
  'gen_ai.output.messages': 'any',
  'gen_ai.tool.definitions': 'any',
  'gen_ai.retrieval.documents': 'any',
  'gen_ai.evaluation.name': 'string',
  'gen_ai.evaluation.score.value': 'double',
  'gen_ai.evaluation.score.label': 'string',
  'gen_ai.evaluation.explanation': 'string',
  'error.type': 'string',
  'server.address': 'string',
  'server.port': 'int',
  'service.name': 'string',
  'service.version': 'string',
  'lanegate.run.id': 'string',
  'lanegate.suite': 'string',
  'lanegate.yardstick': 'string',
  'lanegate.arm': 'string',
  'lanegate.case.id': 'string',
  'lanegate.case.repeat': 'int',
  'lanegate.case.expected': 'string',
  'lanegate.case.context': 'any',
  'lanegate.request.digest': 'string',
  'lanegate.request.repeat': 'int',
  'lanegate.provider': 'string',
  'lanegate.route': 'string',
  'lanegate.user': 'string',
  'lanegate.cost_usd': 'double',
  'lanegate.usage.cache_creation_1h.input_tokens': 'int',
  'lanegate.cached': 'boolean',
  'lanegate.attempts': 'int',
  'lanegate.unverified': 'boolean',
  'lanegate.latency_ms': 'double',
  'lanegate.waited_ms': 'double',
} as const satisfies Readonly<Record<string, AttributeType>>;

export type AttributeName = keyof typeof attributeTypes;

type ValueOf = {
  readonly string: string;
  readonly strings: readonly string[];
  readonly int: number;
  readonly double: number;
  readonly boolean: boolean;
  readonly any: unknown;
};

/** Attributes of a span, an event or a resource; one without a value is not written. */
export type Attributes = {
  readonly [Name in AttributeName]?: ValueOf[(typeof attributeTypes)[Name]] | undefined;
};

/** What people wrote or models said, told apart from facts about it: it can be left out, and is when it is too long. */
export const contentAttributes: ReadonlySet<AttributeName> = new Set<AttributeName>([
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.tool.definitions',
  'gen_ai.retrieval.documents',
  'gen_ai.evaluation.explanation',
  'lanegate.case.context',
  'lanegate.case.expected',
]);
