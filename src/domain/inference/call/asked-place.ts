/**
 * Where a turn stands in the request of a client whose dialect divides a conversation otherwise than chat completions.
 */
export type AskedPlace = {
  readonly turn: string;
  /** The keys of its parts, in their order. */
  readonly parts: readonly string[];
  /** The keys of what its tool calls are made with, in their order. */
  readonly calls: readonly string[];
};
