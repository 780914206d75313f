import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/domain/evaluation/sample.js';
import { html } from '../../../src/domain/report/html.js';
import { aChangeSet, baseCommit } from '../../fixtures/a-change-set.js';
import { aFullVerdict } from '../../fixtures/a-full-verdict.js';
import { anAnswer, anIncident, aSample } from '../../fixtures/a-sample.js';
import { aPassingVerdict, aVerdict } from '../../fixtures/a-verdict.js';
import { pageOf } from '../../fixtures/told-run.js';
import { aHostileRun } from './a-hostile-run.js';
import { aRegressedRun } from './a-regressed-run.js';
import { attacks } from './attacks.js';

const changeSet = aChangeSet();
const reportOf = (samples: readonly Sample[], verdict = aVerdict()): string => pageOf({ changeSet, verdict, samples });

/** Every tag with the names of its attributes, in order; text inside style and script is none. */
const skeletonOf = (page: string): string[] =>
  [...page.replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1$3').matchAll(/<(\/?[a-z!][^\s>]*)((?:\s[^>]*)?)>/gi)].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map((each) => each[1])}`,
  );

const rowsOf = (page: string): string[] =>
  [...page.matchAll(/<tr data-move="([^"]*)"><th scope="row">([^<]*)/g)].map(([, move, id]) => `${id} ${move}`);

const both = (id: string, base: number, head: number): Sample[] => [
  aSample({ case: id, arm: 'base', outcome: anAnswer(`base of ${id}`, { accuracy: base }) }),
  aSample({ case: id, arm: 'head', outcome: anAnswer(`head of ${id}`, { accuracy: head }) }),
];

describe('the page', () => {
  const run = aRegressedRun();
  const page = pageOf(run);

  test('says the verdict first, in its title and its heading', () => {
    expect(page).toContain('<title>Blocked: accuracy fell 12.0 points · Lanegate</title>');
    expect(page).toContain('<h1>Blocked: accuracy fell 12.0 points</h1>');
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  test('has a language, landmarks, one main heading and headed columns', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    for (const landmark of ['<header>', '<main>', '<footer']) expect(page.split(landmark)).toHaveLength(2);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const head of page.match(/<thead>[\s\S]*?<\/thead>/g) ?? [])
      expect(head).not.toMatch(/<th(?! scope="col")[ >]/);
    expect(page).toMatch(/<svg class="plot fail"[^>]* role="img" aria-label="Difference −12\.0 points/);
  });

  test('needs no network and lets only its own script and style act', () => {
    expect(page).not.toMatch(/(?:src|href|action|url)\s*[=(]\s*["']?(?!#)[a-z/]/i);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const hashOf = (tag: string): string => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
      return createHash('sha256').update(text).digest('base64');
    };
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  test('shows every case, each with both answers', () => {
    expect(rowsOf(page)).toHaveLength(160);
    expect(page.match(/<details>/g)).toHaveLength(160);
    expect(page).toContain('160 cases: 28 got worse, 9 better');
  });

  test('says how to see it again and what that takes, and names uncommitted work as what it is', () => {
    expect(page).toContain('It asks the models again unless their answers are cached');
    const uncommitted = reportOf([], aVerdict({ policy: baseCommit, worktree: true }));
    expect(uncommitted).toContain('<code class="command">lanegate check --base 3b1f0a9c8d7e --worktree</code>');
    expect(uncommitted).toContain('base <code>3b1f0a9c8d7e</code> · head: uncommitted work · spent');
  });

  test('leaves out what there is nothing of', () => {
    const verdict = aPassingVerdict({ suites: [] });
    const bare = pageOf({ changeSet: aChangeSet({ lanes: [], changes: [] }), verdict, samples: [] });
    for (const title of ['Scores', 'Cost and latency', 'Incidents', 'Notes', 'Cases'])
      expect(bare).not.toContain(`>${title}<`);
  });
});

describe('a page of everything', () => {
  const page = pageOf({ changeSet, verdict: aFullVerdict(), samples: [] });
  const titles = [...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map((match) => match[1]);

  test('tells each thing once, what is graver above what is not', () => {
    expect(titles).toEqual([
      'Lanes',
      'Scores',
      'Which lane carries the difference',
      'Newly broken: 2 cases that passed before',
      'By tag: 1 tag probably got worse',
      'Cost and latency',
      'Flaky: 23 cases that pass at one time and fail at another',
      'How the verdict was reached',
      'Cases and calls',
      'What the suites could show',
      'Notes',
    ]);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  test('says above its tables what a reader must not miss', () => {
    const [band = ''] = page.split('<main>');
    expect(band).toContain('<b>Override without effect.</b> By octocat on 2026-11-26 06:30 UTC');
    expect(band).toContain('<b>The baseline is out of date.</b> chat: 16 cached answers');
  });

  test('opens only what decided', () => {
    expect(page.match(/<details><summary><h2>/g)).toHaveLength(3);
    expect(page).toContain('<li>triage: decided at look 2 of 5 (120 of 300 cases), 360 calls saved</li>');
  });
});

describe('the cases', () => {
  test('come with the largest loss first, then what has no score, then gains, then the rest', () => {
    const samples = [
      ...both('same', 1, 1),
      ...both('better', 0, 1),
      ...both('worse', 1, 0.5),
      ...both('worst', 1, 0),
      aSample({ case: 'lost', arm: 'base', outcome: anAnswer('x') }),
      aSample({ case: 'lost', outcome: anIncident('truncated', 'cut at 200 tokens') }),
    ];
    const page = reportOf(samples);
    expect(rowsOf(page)).toEqual(['worst worse', 'worse worse', 'lost no score', 'better better', 'same same']);
    expect(page).toContain('incident in head');
    expect(page).toContain('truncated: cut at 200 tokens');
  });

  test('are ranked by gating metrics, not by those that are only reported', () => {
    const scores = (accuracy: number, brevity: number) => ({ accuracy, brevity });
    const samples = (['base', 'head'] as const).map((arm) =>
      aSample({ arm, outcome: anAnswer('x', scores(1, arm === 'base' ? 1 : 0)) }),
    );
    expect(rowsOf(reportOf(samples))).toEqual(['case-1 same']);
  });

  test('show mean scores and the first three of many repeats', () => {
    const samples = (['base', 'head'] as const).flatMap((arm) =>
      [4, 2, 0, 1, 3].map((repeat) =>
        aSample({ arm, repeat, outcome: anAnswer(`${arm} repeat ${repeat}`, { accuracy: repeat < 2 ? 1 : 0 }) }),
      ),
    );
    const page = reportOf(samples);
    expect([...page.matchAll(/>head repeat (\d)</g)].map((match) => match[1])).toEqual(['0', '1', '2']);
    expect(page).toContain('and 2 more repeats');
    expect(page).toContain('accuracy 40.0 %');
  });

  test('tell what judges and sets said of an answer, at a length one can read', () => {
    const judged = { ...anAnswer('billing', { tone: 0.5 }), reasons: { tone: 'Curt.', set: 'r'.repeat(3000) } };
    const page = reportOf([aSample({ outcome: judged })]);
    expect(page).toContain('<p class="quiet reason">tone: Curt.</p>');
    expect(page).toMatch(/<p class="quiet reason">set: r{995}…<\/p>/);
  });

  test('tell apart suites and yardsticks', () => {
    const samples = both('a', 1, 0).flatMap((sample): Sample[] => [sample, { ...sample, yardstick: 'head' }]);
    expect(reportOf(samples).match(/<table class="cases">/g)).toHaveLength(2);
  });

  test('cut long texts and say by how much', () => {
    const page = reportOf([aSample({ outcome: anAnswer('z'.repeat(20_000)) })]);
    expect(page).toContain('12,000 more characters');
    expect(page).toContain('texts are cut after 8,000 characters');
  });

  test('are 5,000 in a page that stays small enough to open', () => {
    const samples = Array.from({ length: 5200 }, (_, index) =>
      both(`c${index}`, 1, index % 2).map((sample) => ({ ...sample, outcome: anAnswer('w'.repeat(20_000)) })),
    ).flat();
    const page = reportOf(samples);
    expect(rowsOf(page)).toHaveLength(5000);
    expect(page).toContain('The first 5,000 of 5,200 cases are shown.');
    expect(page.length).toBeLessThan(15_000_000);
  });
});

describe('hostile text', () => {
  const benign = skeletonOf(pageOf(aHostileRun('benign text')));

  test.each(attacks)('never becomes markup: %s', (_, text) => {
    const page = pageOf(aHostileRun(text));
    expect(skeletonOf(page)).toEqual(benign);
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u0000]/);
  });

  test('is escaped by the template itself', () => {
    expect(html`<p title="${'"><img src=x>'}">${'<b>'}${3}${html`<i>${'&'}</i>`}${[html`<hr>`]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;img src=x&gt;">&lt;b&gt;3<i>&amp;</i><hr></p>',
    );
  });
});
