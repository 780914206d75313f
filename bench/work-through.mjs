/** Asks for every number below `calls`, so many at once, each of which must be answered. */
export async function workThrough(calls, concurrency, ask) {
  let asked = 0;
  const work = async () => {
    while (asked < calls) {
      const number = asked;
      asked += 1;
      await ask(number);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/**
 * The same, and prints what it took until nothing was left to do, writes included: `{"wallMs","processorMs"}` as JSON.
 */
export async function workThroughMeasured(calls, concurrency, ask) {
  const startedAtMs = performance.now();
  const before = process.cpuUsage();
  process.once('beforeExit', () => {
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ wallMs: performance.now() - startedAtMs, processorMs: (user + system) / 1000 }));
  });
  await workThrough(calls, concurrency, ask);
}
