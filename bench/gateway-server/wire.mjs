const usage = { prompt_tokens: 420, completion_tokens: 12, total_tokens: 432 };
const about = { id: 'chatcmpl-1', created: 1, model: 'benchmark-model' };

/** How many tokens each answer is billed. */
export const tokensOfAnswer = usage.total_tokens;

/** A chat completion of some words. */
export const wholeAnswer = JSON.stringify({
  ...{ ...about, object: 'chat.completion' },
  choices: [
    { index: 0, message: { role: 'assistant', content: 'one two three four five six' }, finish_reason: 'stop' },
  ],
  usage,
});

const chunkOf = (choices, more = {}) =>
  `data: ${JSON.stringify({ ...about, object: 'chat.completion.chunk', choices, ...more })}\n\n`;
const delta = (content, finish = null) => [{ index: 0, delta: content, finish_reason: finish }];

/** The same as a stream, one event a word. */
export const streamedEvents = [
  chunkOf(delta({ role: 'assistant', content: 'one' })),
  ...['two', 'three', 'four', 'five', 'six'].map((word) => chunkOf(delta({ content: ` ${word}` }))),
  chunkOf(delta({}, 'stop')),
  chunkOf([], { usage }),
  'data: [DONE]\n\n',
];

/** What client number so and so asks; no two ask the same, so that nobody is served a stored answer. */
export const requestBody = (number, isStreamed) =>
  JSON.stringify({
    model: 'benchmark-model',
    messages: [
      { role: 'system', content: 'Sort the message into one of four boxes and answer with its name alone. '.repeat(8) },
      { role: 'user', content: `Message ${number}: my parcel is late, where is it and when will it be here?` },
    ],
    temperature: 0,
    max_tokens: 16,
    ...(isStreamed ? { stream: true } : {}),
  });
