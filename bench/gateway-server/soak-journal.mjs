import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJournal } from '../soak-journal.mjs';

/**
 * Reads the journal of a gateway's money once every attempt is in it: what was settled, apart for calls of which the
 * usage was known and those that were paid for at their worst case, and what does not add up, in sentences.
 */
export async function readSpending(path, attempts) {
  for (let patience = 0; patience < 60; patience += 1) {
    const spending = await readOnce(path);
    if (spending.settled >= attempts) return spending;
    await sleep(250);
  }
  return readOnce(path);
}

async function readOnce(path) {
  const journal = openJournal();
  const reserved = new Map();
  const sum = { settled: 0, nanoUsd: 0, metered: { tokens: 0 }, worst: { count: 0 } };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const entry = readEntry(line);
    if (entry === undefined) continue;
    journal.add(entry);
    if (entry.kind === 'reserved') reserved.set(entry.call, entry.tokens);
    if (entry.kind !== 'settled') continue;
    sum.settled += 1;
    sum.nanoUsd += entry.nano_usd;
    if (entry.tokens === reserved.get(entry.call)) sum.worst.count += 1;
    else sum.metered.tokens += entry.tokens;
    reserved.delete(entry.call);
  }
  return { ...sum, violations: journal.violations() };
}

/** A line that is still being written is none. */
function readEntry(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
