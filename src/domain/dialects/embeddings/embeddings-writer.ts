import { Buffer } from 'node:buffer';
import type { ReplyWriter, StreamWriter, ToldReply } from '../client-dialect.js';
import { openAiFailure } from '../openai-failure.js';

export type EmbeddingsWriterParts = {
  /** Whether the client takes each vector as base64 of 32-bit floats, as OpenAI's SDK asks for by itself. */
  readonly isBase64: boolean;
};

/** Writes vectors as OpenAI's embeddings. */
export const createEmbeddingsWriter = ({ isBase64 }: EmbeddingsWriterParts): ReplyWriter => {
  const whole = (told: ToldReply): string => {
    const { verbatim } = told.reply;
    const isAsked = verbatim?.dialect === 'embeddings' && !verbatim.isStream && !isBase64;
    return isAsked ? verbatim.text : JSON.stringify(embeddingsOf(told, isBase64));
  };
  return { whole, stream: (told): StreamWriter => inOnePiece(told, whole) };
};

function embeddingsOf({ reply, model }: ToldReply, isBase64: boolean): unknown {
  const { vectors = [], usage } = reply;
  const data = vectors.map((vector, index) => ({
    object: 'embedding',
    index,
    embedding: isBase64 ? base64Of(vector) : vector,
  }));
  const tokens = usage?.inputTokens ?? 0;
  return { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}

/** 32-bit floats with their lowest byte first. */
function base64Of(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}

/** Embeddings are never streamed, so what is asked to be comes as it is. */
const inOnePiece = (told: Omit<ToldReply, 'reply'>, whole: (told: ToldReply) => string): StreamWriter => ({
  part: () => '',
  end: (reply) => whole({ ...told, reply }),
  failure: openAiFailure,
});
