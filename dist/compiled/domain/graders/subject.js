/** An answer of which nothing but its text is known. */
export const textSubject = (answer, question = { id: '', vars: {} }) => ({
    question,
    answer,
    messages: [],
    toolCalls: [],
    finishReason: 'unknown',
    refusal: undefined,
    context: undefined,
    costUsd: undefined,
    latencyMs: undefined,
});
