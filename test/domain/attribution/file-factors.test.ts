import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangedFile, fileFactors } from '../../../src/domain/attribution/file-factors.js';
import { Lane } from '../../../src/domain/changes/lane.js';

type Written = Readonly<Record<string, readonly Lane[]>>;

const everything = [['**']];

/** The factors of files by the lanes of their changes. */
const factorsOf = (written: Written, { sources = everything, alsoPaths = [] as string[] } = {}) =>
  fileFactors(
    Object.keys(written).map((path): ChangedFile => ({ basePath: path, headPath: path })),
    {
      changes: Object.entries(written).flatMap(([path, lanes]) => lanes.map((lane) => ({ path, lane }))),
      sources,
      alsoPaths,
    },
  );

describe('the files of a change', () => {
  test('are parted by their lanes, in the order these are told', () => {
    const written: Written = { 'app.py': ['code'], 'p.txt': ['prompt'], 'm.yaml': ['model'], 'q.txt': ['prompt'] };
    expect(factorsOf(written)).toEqual([
      { lanes: ['prompt'], paths: ['p.txt', 'q.txt'] },
      { lanes: ['model'], paths: ['m.yaml'] },
      { lanes: ['code'], paths: ['app.py'] },
    ]);
  });

  test('stay together where one of them has facets of several lanes', () => {
    const written: Written = { 'app.py': ['code', 'prompt'], 'p.txt': ['prompt'], 'm.yaml': ['model'] };
    expect(factorsOf(written)).toEqual([
      { lanes: ['prompt', 'code'], paths: ['app.py', 'p.txt'] },
      { lanes: ['model'], paths: ['m.yaml'] },
    ]);
    const chained: Written = { ...written, 'b.py': ['code', 'model'] };
    expect(factorsOf(chained).map(({ lanes }) => lanes)).toEqual([['prompt', 'model', 'code']]);
  });

  test('take no part where they are docs or evals, or nothing that answers depend on', () => {
    const written: Written = {
      'app/a.py': ['code'],
      'lib/b.txt': ['prompt'],
      'app/README.md': ['docs'],
      'app/c.jsonl': ['evals'],
    };
    const sources = [['app/**']];
    expect(factorsOf(written, { sources })).toEqual([{ lanes: ['code'], paths: ['app/a.py'] }]);
    expect(factorsOf(written, { sources, alsoPaths: ['lib/b.txt'] }).map(({ lanes }) => lanes)).toEqual([
      ['prompt'],
      ['code'],
    ]);
  });

  test('leave and arrive together where one was renamed, and count where either path does', () => {
    const files: ChangedFile[] = [
      { basePath: 'app/old.txt', headPath: 'lib/new.txt' },
      { basePath: 'app/gone.py', headPath: undefined },
    ];
    const changes = [
      { path: 'lib/new.txt', lane: 'prompt' as const },
      { path: 'app/gone.py', lane: 'code' as const },
    ];
    expect(fileFactors(files, { changes, sources: [['app/**']], alsoPaths: [] })).toEqual([
      { lanes: ['prompt'], paths: ['app/old.txt', 'lib/new.txt'] },
      { lanes: ['code'], paths: ['app/gone.py'] },
    ]);
  });

  test('are each in one factor, and no lane is in two', () => {
    const lanes = fc.subarray([...Lane.options], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(lanes, { maxLength: 8 }), (all) => {
        const factors = factorsOf(Object.fromEntries(all.map((each, index) => [`f${index}`, each])));
        const paths = factors.flatMap((factor) => factor.paths);
        expect(new Set(paths).size).toBe(paths.length);
        const told = factors.flatMap((factor) => factor.lanes);
        expect(new Set(told).size).toBe(told.length);
        const deployed = all.filter((each) => each.some((lane) => lane !== 'evals' && lane !== 'docs'));
        expect(paths).toHaveLength(deployed.length);
      }),
    );
  });
});
