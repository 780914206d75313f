/** Asks when it is first called, and answers the same from then on. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
