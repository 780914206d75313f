/**
 * Works with a parser that makes an error of each mistake, most of which nobody looks at: of a text of nothing but
 * mistakes their stacks take nine tenths of the time.
 */
export function withoutStacks<Result>(work: () => Result): Result {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}
