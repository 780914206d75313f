import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../../src/domain/evaluation/sample.js';
import type { Attributes } from '../../../../src/domain/inference/trace/conventions.js';
import type { WrittenSpan } from '../../../../src/domain/inference/trace/read-spans.js';
import type { ScoreCells } from '../../../../src/domain/report/html/case-row.js';
import { type Branch, elements, type Tree } from '../../../../src/domain/report/html/element-tree.js';
import { html } from '../../../../src/domain/report/html/html.js';
import { aChangeSet, baseCommit } from '../../../fixtures/a-change-set.js';
import { aFullVerdict } from '../../../fixtures/a-full-verdict.js';
import { anAnswer, anIncident, aSample } from '../../../fixtures/a-sample.js';
import { aPassingVerdict, aVerdict } from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';
import { aHostileRun } from '../a-hostile-run.js';
import { aRegressedRun } from '../a-regressed-run.js';
import { attacks } from '../attacks.js';

const changeSet = aChangeSet();
const reportOf = (samples: readonly Sample[], verdict = aVerdict()): string => pageOf({ changeSet, verdict, samples });

/** The page without its style and its scripts. */
const markupOf = (page: string): string => page.replace(/(<(style|script)[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');

/** Every tag with the names of its attributes, in order; text inside style and script is none. */
const skeletonOf = (page: string): string[] =>
  [...markupOf(page).matchAll(/<(\/?[a-z!][^\s>]*)((?:\s[^>]*)?)>/gi)].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map((each) => each[1])}`,
  );

type CaseData = {
  readonly suite: number;
  readonly tags: number[];
  readonly incidents: number[];
  readonly telling: ScoreCells;
  readonly row?: Branch;
  readonly body?: Branch;
};

const dataText = (page: string): string =>
  /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{"cases":[]}';

const dataOf = (page: string): CaseData[] => (JSON.parse(dataText(page)) as { cases: CaseData[] }).cases;

const drawnIds = (page: string): string[] => {
  const [, rows = ''] = page.split('<tbody id="rows">');
  return [...rows.matchAll(/^<tr><th scope="row">([^<]*)/gm)].map(([, id = '']) => id);
};

const idOf = ({ row = ['row'] }: CaseData): string => String(row[1]?.[1]);

/** Every case with which way it moved, drawn by the page or as data. */
const rowsOf = (page: string): string[] => {
  const drawn = drawnIds(page);
  return dataOf(page).map((each, index) => `${drawn[index] ?? idOf(each)} ${each.telling[4]}`);
};

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
    expect(markupOf(page) + dataText(page)).not.toMatch(/NaN|undefined|\[object/);
  });

  test('has a language, landmarks, one main heading and headed columns', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    for (const landmark of ['<header>', '<main ', '<footer']) expect(page.split(landmark)).toHaveLength(2);
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
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  test('shows every case, each with both answers', () => {
    expect(rowsOf(page)).toHaveLength(160);
    expect(drawnIds(page)).toHaveLength(100);
    const [last] = dataOf(page).slice(-1);
    expect(JSON.stringify(last?.body)).toContain('["heading","Base",["aside"," accuracy');
    expect(dataOf(page).filter(({ body }) => body !== undefined)).toHaveLength(60);
    expect(page).toContain('<p id="undrawn">The other 60 cases can be seen where scripts may run.</p>');
    expect(page).toContain('<li><b>triage</b> 160 cases: 28 got worse, 9 better</li>');
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
    expect(markupOf(page) + dataText(page)).not.toMatch(/NaN|undefined|\[object/);
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
    expect([...page.matchAll(/<ins>head<\/ins> repeat (\d)</g)].map((match) => match[1])).toEqual(['0', '1', '2']);
    expect(page).toContain('and 2 more repeats');
    expect(page).toContain('accuracy 40.0 %');
  });

  test('tell what judges and sets said of an answer, at a length one can read', () => {
    const judged = { ...anAnswer('billing', { tone: 0.5 }), reasons: { tone: 'Curt.', set: 'r'.repeat(3000) } };
    const page = reportOf([aSample({ outcome: judged })]);
    expect(page).toContain('<p class="quiet said">tone: Curt.</p>');
    expect(page).toMatch(/<p class="quiet said">set: r{995}…<\/p>/);
  });

  test('tell apart suites and yardsticks', () => {
    const samples = both('a', 1, 0).flatMap((sample): Sample[] => [sample, { ...sample, yardstick: 'head' }]);
    const page = reportOf(samples);
    expect(dataOf(page).map(({ suite }) => suite)).toEqual([0, 1]);
    expect(page.match(/<th scope="row">a<span class="quiet"> triage<\/span>/g)).toHaveLength(2);
    expect(page).toContain('<label>Suite <select id="suite">');
  });

  test('cut long texts and say by how much', () => {
    const page = reportOf([aSample({ outcome: anAnswer('z'.repeat(20_000)) })]);
    expect(page).toContain('12,000 more characters');
    expect(page).toContain('Texts are cut after 8,000 characters');
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

/** The elements of a tree, which are ours alone, with its texts as dots. */
const shapeOf = (tree: Tree): string => {
  if (typeof tree === 'string') return '.';
  const [name, ...children] = tree;
  expect(Object.keys(elements)).toContain(name);
  return `${name}(${children.map(shapeOf).join('')})`;
};

describe('the plots', () => {
  const page = pageOf(aRegressedRun());

  test('tell in words what they show', () => {
    expect(page).toContain(
      'aria-label="Mean scores of the cases by accuracy. Base, 160 cases: 18 near 0.0 %, 142 near 100.0 %. Head, 158 cases: 37 near 0.0 %, 121 near 100.0 %."',
    );
    expect(page).toMatch(
      /aria-label="Differences of 158 cases by accuracy, in order: 28 fell, by up to 100\.0 points; 121 stayed; 9 rose, by up to 100\.0 points\. Mean −12\.0 points, interval −[\d.]+ to −[\d.]+, margin [\d.]+ points\."/,
    );
    expect(page).toContain('aria-label="Latency of an answer. Head, 158 answers: median ');
  });

  test('draw each case on its side of zero, and the margin below it', () => {
    const [, plot = ''] = page.split('each case, head minus base, in points</figcaption>');
    const height = (kind: string): number => Number(new RegExp(`class="${kind}"[^>]* y1="([\\d.]+)"`).exec(plot)?.[1]);
    const zero = height('zero');
    const ends = (side: string): number[] =>
      [...(new RegExp(`class="${side}" d="([^"]*)"`).exec(plot)?.[1] ?? '').matchAll(/V([\d.]+)/g)].map(([, y]) =>
        Number(y),
      );
    expect(ends('worse').every((y) => y >= zero)).toBe(true);
    expect(ends('worse')[0]).toBeGreaterThan(zero);
    expect(ends('better')[0]).toBeLessThan(zero);
    expect(height('margin')).toBeGreaterThan(zero);
  });

  test('leave out what nobody measured', () => {
    const alone = reportOf([aSample({ cached: true, cost_usd: 0 })]);
    expect(alone).not.toContain('head minus base, in points</figcaption>');
    expect(alone).not.toContain('Latency of an answer');
    expect(alone).not.toContain('Cost of an answer');
  });
});

describe('a case', () => {
  const answers = ['You get the money back within five days.', 'You get the money back within ten days.'];
  const samples = (['base', 'head'] as const).map((arm, index) =>
    aSample({ arm, outcome: anAnswer(answers[index] ?? '') }),
  );

  test('shows which words only one answer has', () => {
    const page = reportOf(samples);
    expect(page).toContain('<pre dir="auto">You get the money back within <del>five</del> days.</pre>');
    expect(page).toContain('<pre dir="auto">You get the money back within <ins>ten</ins> days.</pre>');
  });

  test('tells how each answer came about', () => {
    const page = reportOf(samples.map((sample) => ({ ...sample, cached: true, age_days: 3.4 })));
    expect(page).toContain(
      '<p class="quiet">openai/gpt-5.2-mini-2026-03-01 · 420 ms · 120 tokens in, 4 out · $0.0001 · from the cache, 3 days old</p>',
    );
  });

  test('shows its tags and the calls that its trace tells of', () => {
    const values: Attributes = {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-5.2-mini',
      'lanegate.attempts': 3,
      'lanegate.waited_ms': 1200,
      'gen_ai.response.finish_reasons': ['stop'],
    };
    const ofCase: Attributes = {
      'lanegate.suite': 'triage',
      'lanegate.yardstick': 'policy',
      'lanegate.arm': 'head',
      'lanegate.case.id': 'case-1',
      'lanegate.case.repeat': 0,
      'gen_ai.retrieval.documents': [{ id: 'handbook.md', score: 0.75 }],
    };
    const spans: WrittenSpan[] = [
      { traceId: 'a', parentSpanId: 'b', startMs: 1, value: (name) => values[name] },
      { traceId: 'a', parentSpanId: undefined, startMs: 0, value: (name) => ofCase[name] },
    ];
    const runs = [
      { name: 'triage', yardstick: 'policy' as const, cases: [{ id: 'case-1', head: {}, tags: ['angry'] }] },
    ];
    const page = pageOf({ changeSet, verdict: aVerdict(), samples, runs, spans });
    expect(page).toContain('<p class="quiet">Tags: angry</p>');
    expect(page).toContain('<option value="0">angry</option>');
    expect(page).toContain('<summary>The call behind it</summary>');
    expect(page).toContain(
      '<tr><th scope="row">head</th><td>gpt-5.2-mini</td><td class="number">–</td><td class="number">–</td><td class="number">–</td><td class="number">1.20 s</td><td class="number">–</td><td class="number">3</td><td>stop</td></tr>',
    );
    expect(page).toContain('<td>handbook.md</td><td class="number">0.75</td>');
  });
});

describe('hostile text', () => {
  const benign = skeletonOf(pageOf(aHostileRun('benign text')));

  test.each(attacks)('never becomes markup: %s', (_, text) => {
    const page = pageOf(aHostileRun(text));
    expect(skeletonOf(page)).toEqual(benign);
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u0000]/);
  });

  test.each(attacks)('stays text where the script draws it: %s', (_, text) => {
    const many = (each: string) => {
      const run = aHostileRun(each);
      const others = Array.from({ length: 100 }, (_, index) =>
        run.samples.map((sample) => ({ ...sample, case: `${index}${each}` })),
      );
      return pageOf({ ...run, samples: others.flat().concat(run.samples), runs: [], spans: [] });
    };
    const page = many(text);
    expect(dataText(page)).not.toMatch(/<|[\u202A-\u202E\u2066-\u2069\u200B\u0000]/);
    const [last] = dataOf(page).slice(-1);
    expect(shapeOf(last?.body ?? '')).toBe(shapeOf(dataOf(many('benign text')).at(-1)?.body ?? ''));
  });

  test('is escaped by the template itself', () => {
    expect(html`<p title="${'"><img src=x>'}">${'<b>'}${3}${html`<i>${'&'}</i>`}${[html`<hr>`]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;img src=x&gt;">&lt;b&gt;3<i>&amp;</i><hr></p>',
    );
  });
});
