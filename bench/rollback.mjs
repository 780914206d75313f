import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';
import { atMost, milliseconds, timesOf } from './measure.mjs';
import { cleanEnvironment, expectExit, runNodeMeasured } from './run-process.mjs';

const releases = 1000;
const rounds = 9;

/**
 * `lanegate rollback --to` to releases that are spread over 1,000 earlier ones, on a local ledger with all their
 * records.
 */
export async function measureRollback(folder) {
  const repository = join(folder, 'rollback');
  const ids = makeReleases(repository);
  const ended = [];
  for (let round = 0; round < rounds; round += 1) {
    const id = ids[Math.round((round * (releases - 2)) / (rounds - 1))];
    const words = ['rollback', '--lane', 'prompt', '--environment', 'production', '--to', id, '--json'];
    const run = expectExit(await runNodeMeasured([built('cli/index.js'), ...words], { cwd: repository }));
    const { outcome, release } = JSON.parse(run.stdout);
    if (outcome !== 'moved' || release !== id) throw new Error(`the rollback to ${id} is ${outcome}`);
    ended.push(run);
  }
  const slowestMs = Math.max(...ended.map(({ wallMs }) => wallMs));
  return [
    {
      what: 'rollback to any of 1,000 earlier releases on a local ledger, the slowest of 9',
      result: `${milliseconds(slowestMs)}; best ${timesOf(ended, milliseconds)}`,
      ...atMost(slowestMs, 2000, milliseconds),
    },
  ];
}

const settings = 'version: 1\nenvironments: { production: { prompt: { to: { bundle: deploy/prompts.json } } } }\n';

/** A repository whose ledger has 1,000 releases of one prompt, and the last of them running. Answers their ids. */
function makeReleases(repository) {
  mkdirSync(repository, { recursive: true });
  const git = (words, input) => execFileSync('git', words, { cwd: repository, env: cleanEnvironment, input });
  git(['init', '--quiet', '--initial-branch=main']);
  git(['config', 'user.name', 'Grace']);
  git(['config', 'user.email', 'grace@example.com']);
  writeFileSync(join(repository, 'lanegate.yml'), settings);
  git(['add', 'lanegate.yml']);
  git(['commit', '--quiet', '--message', 'Begin']);
  const made = Array.from({ length: releases }, (_, index) => makeRelease(repository, index));
  const last = made.at(-1).record;
  const state = {
    ...{ version: 1, environment: 'production', lane: 'prompt', release: last.id, digest: last.digest },
    ...{ since: last.at, by: 'ada', reason: 'It began.', holds: [] },
  };
  const files = [
    ...made.map(({ path, record }) => [path, record]),
    ...made.map(({ record }) => deploymentOf(record)),
    ['state/production/prompt.json', state],
  ];
  const lines = files.map(([path, value]) => {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  const head = 'commit refs/heads/lanegate\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 1\nx\n';
  git(['fast-import', '--quiet'], `${head}${lines.join('')}\n`);
  return made.map(({ record }) => record.id);
}

/** That a release ran in production, with the place of its record. */
function deploymentOf({ id, at }) {
  const record = {
    ...{ version: 1, kind: 'deployment', action: 'promote', environment: 'production', lane: 'prompt' },
    ...{ release: id, checks: [], reason: 'It is better.', by: 'ada', at },
  };
  const [year, month] = at.split('-');
  return [`deployments/${year}/${month}/${hex(id)}.${hex(digestOf(record))}.json`, record];
}

function makeRelease(repository, index) {
  const message = { role: 'system', content: `Answer with a label, version ${index}.` };
  const prompt = digestOf({ messages: [message], response_format: null });
  const lock = {
    ...{ version: 1, code: { commit: sha256(`commit ${index}`).slice(0, 40) } },
    prompts: { triage: { digest: prompt, path: 'prompts/triage.prompt.yml' } },
    ...{ models: {}, embeddings: {}, data: {}, evals: {}, configuration: {} },
  };
  const digest = digestOf({ prompts: lock.prompts });
  const id = digestOf(lock);
  const bundle = canonical({
    ...{ version: 1, kind: 'bundle', lane: 'prompt', lane_digest: digest },
    prompts: { triage: { digest: prompt, path: 'prompts/triage.prompt.yml', messages: [message] } },
  });
  const place = `.lanegate/releases/prompt/${hex(id)}`;
  mkdirSync(join(repository, place), { recursive: true });
  writeFileSync(join(repository, place, `prompt-${sha256(bundle)}.json`), bundle);
  const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().replace('.000Z', 'Z');
  const record = {
    ...{ version: 1, kind: 'release', id, lane: 'prompt', digest, lock, commit: lock.code.commit },
    ...{ bundle: { digest: `sha256:${sha256(bundle)}`, place }, evidence: { verdict: 'pass' }, by: 'ada', at },
  };
  const [year, month] = at.split('-');
  return { record, path: `releases/${year}/${month}/${hex(id)}.${hex(digestOf(record))}.json` };
}

/** Canonical JSON of values without numbers that are not whole, which is as RFC 8785 has them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const digestOf = (value) => `sha256:${sha256(canonical(value))}`;
const hex = (digest) => digest.replace('sha256:', '');
