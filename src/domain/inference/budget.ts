/** Caps of one run; an absent cap does not bind. */
export type BudgetCaps = {
  readonly usd?: number | undefined;
  readonly tokens?: number | undefined;
  /** Wall-clock milliseconds since the gateway opened. */
  readonly milliseconds?: number | undefined;
};
