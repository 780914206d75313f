import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = [...readFileSync('docs/scenarios.md', 'utf8').matchAll(/^\| `([a-z0-9-]+)` \|/gmu)].map(
  ([, id = '']) => id,
);
const titles = readdirSync('test/scenarios')
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(`test/scenarios/${name}`, 'utf8').matchAll(/\btest\(\s*'([^']+)'/gu)])
  .map(([, title = '']) => title);

test('each row of docs/scenarios.md is a scenario that is tested, and each of these has its row', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect([...rows].sort()).toEqual([...titles].sort());
  expect(new Set(rows).size).toBe(rows.length);
});
