import { z } from 'zod';
/**
 * How a client talks: OpenAI's chat completions, its responses and its embeddings, or Anthropic's messages. Providers
 * are asked in these ways too.
 */
export const Dialect = z.enum(['chat', 'responses', 'embeddings', 'messages']);
