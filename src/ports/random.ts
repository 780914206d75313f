/** Chance that no verdict depends on, such as the jitter of a retry. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
}
