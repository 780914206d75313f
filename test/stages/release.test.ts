import { beforeEach, describe, expect, test } from 'vitest';
import { digestOfText } from '../../src/domain/artifacts/digest.js';
import { changeSetFile } from '../../src/domain/changes/change-set.js';
import type { Lane } from '../../src/domain/changes/lane.js';
import type { CorpusReport } from '../../src/domain/corpus/check/corpus-report.js';
import { evaluationFile } from '../../src/domain/evaluation/evaluation.js';
import { readRecords } from '../../src/domain/ledger/read-records.js';
import type { Override } from '../../src/domain/override/override.js';
import { readBundle } from '../../src/domain/release/bundle.js';
import { lockFile, releaseId } from '../../src/domain/release/lock.js';
import { lockText } from '../../src/domain/release/lock-text.js';
import type { ReleasedLane } from '../../src/domain/release/released-lane.js';
import { checkLock } from '../../src/stages/lock.js';
import { type ReleasePorts, release } from '../../src/stages/release.js';
import { binaryCases, buildChangeSet, buildEvaluation, buildRun } from '../domain/gate/build-run.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { type InMemoryGit, inMemoryGit } from '../fakes/in-memory-git.js';
import { type InMemoryLedger, inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { InMemoryReleases } from '../fakes/in-memory-releases.js';
import { anHourLaterMs, anOverride } from '../fixtures/an-override.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const overriding = { 'lanegate.yml': `${triageProject['lanegate.yml']}gate: { override: { allow: [grace] } }\n` };
const prompt = editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with');

let git: InMemoryGit;
let files: InMemoryFiles;
let ledger: InMemoryLedger;
let releases: InMemoryReleases;
let commit: string;

beforeEach(() => {
  git = inMemoryGit([
    { name: 'before', files: { ...triageProject, ...overriding } },
    { name: 'main', files: prompt },
  ]);
  [files, ledger, releases, commit] = [inMemoryFiles(), inMemoryLedger(), new InMemoryReleases(), git.id('main')];
});

const same = buildRun({ cases: binaryCases(200, { losses: 2, wins: 2 }) });
const worse = buildRun({ cases: binaryCases(200, { losses: 60 }) });

type Run = {
  readonly suites?: readonly ReturnType<typeof buildRun>[];
  readonly lanes?: Lane[];
  readonly head?: string;
  readonly policy?: string;
  readonly inconclusive?: 'warn' | 'block';
  readonly worktree?: boolean;
};

/** Leaves a run folder about the commit, as `evaluate` does. */
async function evaluated(run: Run = {}): Promise<void> {
  const { suites = [same], lanes = ['prompt'], head = commit, worktree = false } = run;
  const commits = { policy: run.policy ?? git.id('before'), base: git.id('before'), head };
  const { gate, ...facts } = buildEvaluation([...suites]);
  const evaluation = { ...facts, ...commits, gate: { ...gate, inconclusive: run.inconclusive ?? 'warn' } };
  const changeSet = { ...buildChangeSet(lanes, { worktree }), ...commits };
  await files.write(`run/${changeSetFile}`, JSON.stringify(changeSet));
  await files.write(`run/${evaluationFile}`, JSON.stringify(evaluation));
}

/** Leaves what a run folder holds of a change that nobody evaluated. */
async function detected(...lanes: Lane[]): Promise<void> {
  const commits = { policy: git.id('before'), base: git.id('before'), head: commit };
  await files.write(`run/${changeSetFile}`, JSON.stringify({ ...buildChangeSet(lanes), ...commits }));
}

const ports = (): ReleasePorts => ({
  git,
  files,
  ledger,
  releases,
  clock: fakeClock(anHourLaterMs),
  people: { authorOf: async () => 'ada' },
});

const releaseLane = (lane: ReleasedLane = 'prompt', folder: string | undefined = 'run') =>
  release(ports(), { lane, revision: commit, policy: 'main', folder, by: 'ada', run: 'https://example.com/run/1' });

const letThrough = (changes: Partial<Override> = {}) => ledger.append(anOverride({ head: commit, ...changes }));
const recorded = async <Kind extends 'release' | 'verdict'>(kind: Kind) =>
  readRecords(kind, await ledger.read({ kind }));

describe('a release', () => {
  test('is on record with its lock, its bundle and what it was judged by, in one change', async () => {
    await evaluated();
    const { release: made, isNew } = await releaseLane();
    const { lock } = await checkLock({ git }, { revision: commit });
    expect(made).toMatchObject({ id: releaseId({ ...lock, code: { commit } }), lane: 'prompt', commit, by: 'ada' });
    expect(made.evidence).toEqual({
      verdict: 'pass',
      evaluation: digestOfText(`${(await files.read(`run/${evaluationFile}`)) ?? ''}\n`),
      run: 'https://example.com/run/1',
    });
    expect([isNew, (await recorded('release')).records]).toEqual([true, [made]]);
    expect((await recorded('verdict')).records).toMatchObject([{ head: commit, verdict: 'pass', blocks: false }]);
  });

  test('publishes what an application reads, with the lock and where it comes from', async () => {
    await evaluated();
    const { release: made } = await releaseLane();
    const bundle = readBundle((await releases.fetch(made)) ?? '', made.bundle?.digest ?? '');
    expect(bundle).toMatchObject({
      lane: 'prompt',
      lane_digest: made.digest,
      prompts: { triage: { messages: [{ role: 'system', content: expect.stringContaining('Reply with') }, {}] } },
    });
    const place = made.bundle?.place;
    const provenance = JSON.parse(releases.files.get(`${place}/provenance.intoto.json`) ?? '');
    expect(provenance).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicate: { release: made.id, commit },
    });
    for (const { name, digest } of provenance.subject) {
      expect(digestOfText(releases.files.get(`${place}/${name}`) ?? '')).toBe(`sha256:${digest.sha256}`);
    }
  });

  test('of models holds the bindings, and of code nothing but its record', async () => {
    await evaluated({ lanes: ['prompt', 'model', 'code'] });
    const { release: model } = await releaseLane('model');
    const bundle = readBundle((await releases.fetch(model)) ?? '', model.bundle?.digest ?? '');
    expect(bundle).toMatchObject({ models: { triage: { endpoint: 'embedded', model: 'embedded-1' } } });
    const { release: code } = await releaseLane('code');
    expect([code.bundle, code.id]).toEqual([undefined, model.id]);
    expect((await recorded('verdict')).records).toHaveLength(1);
  });

  test('of code needs no evaluation where the change reaches no answers, and says nothing of other lanes', async () => {
    await detected('prompt', 'code');
    await expect(releaseLane('code')).rejects.toThrow('there is no evaluation in run');
    await detected('code');
    const { release: code } = await releaseLane('code');
    expect(code.evidence).toEqual({ verdict: 'not-affected', run: 'https://example.com/run/1' });
    await expect(releaseLane('prompt')).rejects.toThrow('was ever evaluated');
    expect((await recorded('verdict')).records).toEqual([]);
  });

  test('is made once, however often it is asked for', async () => {
    await evaluated();
    const { release: first } = await releaseLane();
    const before = [...ledger.files];
    files = inMemoryFiles();
    expect(await releaseLane()).toEqual({ release: first, isNew: false });
    expect([...ledger.files]).toEqual(before);
  });

  test('whose bundle got lost is published again, and its record stays', async () => {
    await evaluated({ lanes: ['prompt', 'model'] });
    for (const lane of ['prompt', 'model'] as const) {
      const { release: first } = await releaseLane(lane);
      const [published, recordsBefore] = [[...releases.files], [...ledger.files]];
      releases.files.clear();
      expect(await releaseLane(lane)).toEqual({ release: first, isNew: false });
      expect([...releases.files]).toEqual(published.filter(([path]) => path.startsWith(first.bundle?.place ?? '')));
      expect([...ledger.files]).toEqual(recordsBefore);
    }
  });

  test('whose bundle got lost is told where it cannot be published again as it was', async () => {
    await evaluated();
    await releaseLane();
    releases.files.clear();
    const publish = releases.publish.bind(releases);
    releases.publish = async (publication) => `${await publish(publication)}/elsewhere`;
    await expect(releaseLane()).rejects.toThrow(
      /bundle of the release at memory\S+ is gone, and memory\S+elsewhere is not/,
    );
  });

  test('that was published and not recorded, since it was killed, is finished by the next try', async () => {
    await evaluated();
    ledger.closed = undefined;
    const change = ledger.change.bind(ledger);
    ledger.change = async () => Promise.reject(new Error('killed'));
    await expect(releaseLane()).rejects.toThrow('killed');
    ledger.change = change;
    const { release: made } = await releaseLane();
    expect((await recorded('release')).records).toEqual([made]);
    expect(releases.files.size).toBe(3);
  });
});

describe('nothing is released', () => {
  test.each<readonly [string, Run | undefined, string]>([
    ['that nobody evaluated', undefined, 'there is no evaluation in run'],
    ['whose verdict is fail', { suites: [worse] }, 'the verdict of prompt is fail'],
    ['whose evaluation lacks the suite that it affects', { suites: [] }, 'the verdict of prompt is error'],
    ['on the evaluation of another commit', { head: 'd'.repeat(40) }, 'evaluated dddddddddddd, not this commit'],
    ['on the evaluation of uncommitted work', { worktree: true }, 'uncommitted work'],
    ['held to a yardstick of nobody', { policy: 'e'.repeat(40) }, 'which is not of the branch'],
    [
      'that is inconclusive where that blocks',
      { suites: [buildRun({ cases: binaryCases(20, { losses: 2 }) })], inconclusive: 'block' },
      'the verdict of prompt blocks',
    ],
    ['that the change left alone and nobody ever judged', { suites: [], lanes: [] }, 'was ever evaluated'],
  ])('%s', async (_, run, why) => {
    if (run !== undefined) await evaluated(run);
    await expect(releaseLane()).rejects.toThrow(why);
    expect([ledger.files.size, releases.files.size]).toEqual([0, 0]);
  });

  test('of a commit whose lock is not true', async () => {
    commit = git.commit({ name: 'main', files: { [lockFile]: '{}' } });
    await evaluated();
    await expect(releaseLane()).rejects.toThrow('this is no lock');
    const { lock } = await checkLock({ git }, { revision: 'before' });
    commit = git.commit({ name: 'main', files: { [lockFile]: lockText(lock) } });
    await evaluated();
    await expect(releaseLane()).rejects.toThrow('prompts.triage changed');
  });

  test('of a lane that is empty, or whose prompt cannot be read', async () => {
    await evaluated({ lanes: ['data'] });
    await expect(releaseLane('data')).rejects.toThrow('nothing of the lane data');
    commit = git.commit({ name: 'main', files: { 'prompts/new.prompt.yml': 'messages: 1\n' } });
    await evaluated();
    await expect(releaseLane()).rejects.toThrow('the prompt `new` cannot be released');
  });

  test('where the place cannot be written to', async () => {
    await evaluated();
    releases.closed = 'the disk is full';
    await expect(releaseLane()).rejects.toThrow('the disk is full');
    expect(ledger.files.size).toBe(0);
  });
});

describe('an override on record', () => {
  test.each<readonly [string, Run | undefined, string]>([
    ['fails', { suites: [worse] }, 'fail'],
    ['was never evaluated', undefined, 'error'],
  ])('lets through what %s, and the record says so', async (_, run, word) => {
    if (run !== undefined) await evaluated(run);
    const { path } = await letThrough();
    const { release: made } = await releaseLane();
    expect(made.evidence).toMatchObject({ verdict: word, override: path });
    expect((await recorded('verdict')).records.map(({ verdict }) => verdict)).toEqual(
      run === undefined ? [] : ['fail'],
    );
  });

  test.each<readonly [string, Partial<Override>, string]>([
    ['of another lane', { lanes: ['model'] }, 'it is about model alone'],
    ['that has expired', { at: '2026-11-01T00:00:00Z', expires: '2026-11-08T00:00:00Z' }, 'it has expired'],
    ['by somebody whom policy does not name', { by: 'mallory' }, 'not among those whom gate.override.allow names'],
    ['by the author', { by: 'ada' }, 'not among those whom gate.override.allow names'],
  ])('lets nothing through %s, and says why', async (_, changes, why) => {
    await evaluated({ suites: [worse] });
    const { by, at } = anOverride(changes);
    await letThrough(changes);
    const told = `the verdict of prompt is fail: .*; the override by ${by} of ${at} does not count: ${why}$`;
    await expect(releaseLane()).rejects.toThrow(new RegExp(told.replaceAll('.override', '\\.override'), 'u'));
  });

  test('of another commit is none of this one', async () => {
    await evaluated({ suites: [worse] });
    await letThrough({ head: 'd'.repeat(40) });
    await expect(releaseLane()).rejects.toThrow(/the verdict of prompt is fail(?!.*override)/u);
  });

  test('is told of where policy lets nobody override and nothing was evaluated', async () => {
    git.commit({ name: 'main', files: triageProject });
    commit = git.id('main');
    await detected('code');
    await letThrough();
    await expect(releaseLane()).rejects.toThrow(/the override by grace .* policy lets nobody override/u);
  });
});

describe('an override of the pull request that was merged', () => {
  const other = 'feature';
  const merged = async (head = git.id(other), author: string | undefined = 'ada') =>
    release(ports(), {
      lane: 'prompt',
      revision: commit,
      policy: 'main',
      folder: 'run',
      by: 'ada',
      merged: { head, author },
    });

  beforeEach(async () => {
    git.commit({ name: other, parents: ['before'], files: prompt });
    git.commit({
      name: 'another',
      parents: ['before'],
      files: editedFile('prompts/triage.prompt.yml', 'label', 'word'),
    });
    await evaluated({ suites: [worse] });
  });

  test('counts for the commit that it became, where the lane is the same', async () => {
    const { path } = await letThrough({ head: git.id(other) });
    expect((await merged()).release.evidence).toMatchObject({ verdict: 'fail', override: path });
  });

  test.each<readonly [string, () => Promise<unknown>]>([
    ['where the lane became another', () => merged(git.id('another'))],
    ['where the head is gone', () => merged('d'.repeat(40))],
    ['by whoever wrote it', () => merged(git.id(other), 'grace')],
    ['of an account that is gone', () => merged(git.id(other), '')],
  ])('does not count %s', async (_, releasing) => {
    for (const head of [git.id(other), git.id('another'), 'd'.repeat(40)]) await letThrough({ head });
    await expect(releasing()).rejects.toThrow('the verdict of prompt is fail');
  });

  test('that does not count is told with why', async () => {
    await letThrough({ head: git.id(other) });
    await expect(merged(git.id(other), 'grace')).rejects.toThrow('nobody may override their own change');
  });
});

describe('the data lane', () => {
  const corpus = { 'lanegate.yml': `${overriding['lanegate.yml']}data: { docs: { corpus: "docs/**" } }\n` };
  const sound = 'How do I send it back? Put it into its box and call us.';

  const withDocuments = async (files: Readonly<Record<string, string>>) => {
    commit = git.commit({ name: 'main', files: { ...corpus, ...files } });
    await evaluated({ lanes: ['data'] });
  };

  test('is released with documents that are sound', async () => {
    await withDocuments({ 'docs/a.md': sound });
    expect((await releaseLane('data')).release.lock.data).toEqual({ docs: { digest: expect.any(String) } });
  });

  test('is not released with one that is not, unless somebody lets it through on record', async () => {
    await withDocuments({ 'docs/a.md': sound, 'docs/b.md': 'cafÃ© au lait' });
    await expect(releaseLane('data')).rejects.toThrow('the corpus docs does not pass: mojibake: 1 document fails');
    const { path } = await letThrough({ lanes: ['data'] });
    expect((await releaseLane('data')).release.evidence).toMatchObject({ verdict: 'pass', override: path });
  });

  test('is held against what was released last', async () => {
    await withDocuments({ 'docs/b.md': 'cafÃ© au lait' });
    await letThrough({ lanes: ['data'] });
    await releaseLane('data');
    await withDocuments({ 'docs/c.md': sound });
    expect((await releaseLane('data')).isNew).toBe(true);
    await withDocuments({ 'docs/d.md': 'itâ€™s here' });
    await expect(releaseLane('data')).rejects.toThrow('1 new or changed document fails; 1 document fails as in base');
  });

  test('tells what the check found before it is let through or refused', async () => {
    const told: CorpusReport[] = [];
    const telling = (lane: ReleasedLane) =>
      release(
        { ...ports(), tellCorpora: async (report) => void told.push(report) },
        { lane, revision: commit, policy: 'main', folder: 'run', by: 'ada' },
      );
    await withDocuments({ 'docs/a.md': sound });
    const first = commit;
    await telling('data');
    await withDocuments({ 'docs/b.md': 'cafÃ© au lait' });
    await expect(telling('data')).rejects.toThrow('mojibake');
    expect(told).toMatchObject([
      { verdict: 'pass', base: null, head: first },
      { verdict: 'fail', blocks: true, base: first, head: commit, corpora: [{ name: 'docs', verdict: 'fail' }] },
    ]);
    await evaluated();
    await telling('prompt');
    expect(told).toHaveLength(2);
  });
});

describe('a lane that the change left alone', () => {
  const later = () => {
    commit = git.commit({ name: 'main', files: { 'src/app.py': 'print(2)\n' } });
  };

  test('is released on what was found of the same prompts, models and data before', async () => {
    await evaluated();
    await releaseLane();
    later();
    await evaluated({ suites: [], lanes: ['code'] });
    const { release: made } = await releaseLane();
    expect(made).toMatchObject({ commit, evidence: { verdict: 'not-affected' } });
    expect((await recorded('verdict')).records.map(({ verdict }) => verdict)).toEqual(['pass']);
  });

  test('is not released where that failed, whatever else lay between', async () => {
    await evaluated({ suites: [worse] });
    await letThrough();
    await releaseLane();
    later();
    await evaluated({ suites: [], lanes: ['code'] });
    await expect(releaseLane()).rejects.toThrow('was judged before: fail');
  });

  test('and compared with itself is not released past that, nor covers it for a promotion', async () => {
    await evaluated({ suites: [worse], lanes: ['prompt', 'code'] });
    await letThrough({ lanes: ['code'] });
    await releaseLane('code');
    commit = git.commit({ name: 'main', files: { 'evals/more.jsonl': '{}\n' } });
    await evaluated({ lanes: ['evals'] });
    await expect(releaseLane()).rejects.toThrow('was judged before: fail');
    await releaseLane('code');
    expect((await recorded('verdict')).records.map(({ verdict }) => verdict)).toEqual(['fail']);
  });

  test('may be released where it is code, which answers nothing by itself', async () => {
    await evaluated({ suites: [], lanes: [] });
    expect((await releaseLane('code')).release.evidence.verdict).toBe('not-affected');
  });
});
