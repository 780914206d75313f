import { describe, expect, test } from 'vitest';
import { refuseAbsentFiles } from '../../../../src/domain/inference/program/absent-files.js';

const absent = [
  { path: 'assets/demo.mp4', kind: 'lfs-pointer' },
  { path: 'vendor/lib', kind: 'submodule' },
] as const;

describe('what a commit does not hold', () => {
  test.each([
    ['nothing says what the answers depend on', [], 'Git LFS pointer'],
    ['a glob takes the pointer in', [['app/**', 'assets/**']], 'Git LFS pointer'],
    ['any list of globs takes it in', [['app/**'], ['**/*.mp4']], 'Git LFS pointer'],
    ['a glob takes the submodule in', [['vendor/**']], 'submodule'],
    ['a glob reaches into the submodule', [['vendor/lib/src/*.py']], 'submodule'],
  ])('is refused where %s', (_, sources, message) => {
    expect(() => refuseAbsentFiles(absent, sources)).toThrow(message);
  });

  test('is of no matter where it lies elsewhere', () => {
    expect(() => refuseAbsentFiles(absent, [['app/**', 'assets/**', '!assets/*.mp4']])).not.toThrow();
    expect(() => refuseAbsentFiles([], [])).not.toThrow();
  });
});
