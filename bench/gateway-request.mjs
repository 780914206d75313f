/** What a gateway is opened with: caps of every kind, which bind no call of a benchmark, and no recordings. */
export const gatewayRequest = ({ provider, concurrency }) => ({
  caps: { usd: 1_000_000, tokens: 1e12, milliseconds: 3_600_000 },
  alreadySpent: { usd: 0, tokens: 0, calls: 0 },
  recordings: [],
  headRecordings: [],
  providers: [provider],
  concurrency,
});
