import { writeFileSync } from 'node:fs';
import { peerVersion } from './peer-program.mjs';
import { tableOf } from './table.mjs';

const page = new URL('../docs/benchmarks.md', import.meta.url);

/** Writes docs/benchmarks.md anew. */
export const writeBenchmarksPage = (machine, rows) => writeFileSync(page, pageOf(machine, rows));

const pageOf = (machine, rows) => `# Benchmarks

\`npm run bench\` measures the built product in \`dist/\` as users run it, as a process of its own, over repositories that it
makes in a temporary folder. \`npm run bench -- detect\` measures one of them; \`npm run bench -- --write\` measures all and
writes this page.

Measured: ${machine}.

${tableOf(rows)}

How to read it:

- Runs take turns with what stands beside them, so that other work on the machine disturbs both alike. Times of
  \`detect\` and of the evaluations are judged by the best of their runs, since such work only ever adds; starts by
  the median of 15. Processor time is that of the process itself, without git.
- \`cold-start\`: how much longer than \`node -e 0\` a step takes: the first time on a machine, as in a job of GitHub Actions,
  where it also keeps what V8 compiled, and again, with what the time before kept. Without commits in its event,
  \`dist/detect.js\` loads everything and refuses before it asks git.
- \`detect\`: \`lanegate detect --base main --head change --json\`, with the repository in the file cache.
- \`detect-history\`: the last 2,000 commits of 5,161 files, some five edits each, every one of them scored by itself; the
  time of the whole run divided by 2,000.
- \`evaluate-uncached\`: \`lanegate evaluate --concurrency 50\` against an OpenAI-compatible server on the loopback interface, a
  process of its own. The floor is a bare \`node:http\` client with 50 connections that posts the same bodies to the same server.
- \`evaluate-cached\`: the same command with all answers in \`.lanegate/answers\` and no run to resume.
- \`grading\`: the processor time of one grade, over ten graders that look at the answer alone and answers of some 300
  characters.
- \`verdict\`: what \`gate\` decides, over an evaluation in memory, judged by the first time, when nothing is
  compiled yet; reading and writing its files comes on top.
- \`report-page\`: from asking Chromium for the report of 5,000 cases, with answers of some 300 characters, until it is drawn, and
  from a word in its filter until it tells what it found; medians of five.
- \`rollback\`: \`lanegate rollback --to ID\` as a process of its own, with checks, one commit of the ledger, the bundle
  written and read back; judged by the slowest.
- \`gateway-calls\`: the gateway alone, bundled from \`src/open-gateway.ts\` as the product is, since \`dist/\` has no exports
  for it. Caps of every kind, cache and traces are on, no answer is known before. Times are the program's own from its first
  call until nothing was left to write; processor times are medians, and the bare client counts its own in the same way.
- \`gateway-server\`: \`lanegate gateway\` with caps, cache and traces on, beside Portkey's gateway from npm and a proxy that only
  hands on, in turns before one provider that answers at once. What is added is over asking that provider directly.
- \`gateway-server-soak\`: the same server before a provider of which one request in fifty goes wrong; with \`--whole\` a million
  requests, otherwise a twentieth.
- \`million-samples\`: with \`--whole\` 50,000 cases of ten repeats and 500,000 of one, base and head, which takes half an hour
  and more; otherwise a tenth of both. The learner in the process answers. \`evaluate\`, \`gate\` and \`report\` in each format,
  then two shards and their \`merge\`, whose evaluation must be that of one runner. Traces are off.
- \`soak\`: the bundle of \`gateway-calls\` against a server of which one request in twenty goes wrong (429, 500, cut and malformed answers,
  resets, silence). The server counts attempts and tokens, and the ledger must hold exactly these, with the worst case for
  every failure that may be billed all the same. The heap is measured after a full collection at 40 moments; its growth
  is that of the median of the last ten over that of the ten before.
- \`peer\`: the same cases, prompt, model and grader through Lanegate and through promptfoo ${peerVersion} from npm, in turns, with the
  stores of both empty; a number says how many times promptfoo's is ours. From cold, our code is what V8 kept of an earlier start;
  at the first start there was none.
- \`promotion\`: rollouts of a simulated fleet; [its page](promotion.md#simulation) tells of them.
`;
