import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillCaller, placeholderRef } from '../../../src/domain/init/fill-caller.js';

const ref = 'a'.repeat(40);
const shipped = readdirSync('workflows').map((name) => ({ name, text: readFileSync(`workflows/${name}`, 'utf8') }));
const usesKeys = shipped.filter(({ text }) => text.includes('OPENAI_API_KEY'));

describe('a workflow that ships', () => {
  test.each(shipped)('$name takes the commit of the product everywhere', ({ text }) => {
    expect(text).toContain(placeholderRef);
    const filled = fillCaller(text, { keys: ['OPENAI_API_KEY'], defaultBranch: 'main', ref });
    expect(filled).not.toContain(placeholderRef);
    expect(filled).toContain(`@${ref}`);
    expect(filled).not.toContain('replace by');
  });

  test.each(usesKeys)('$name takes all keys, by name alone', ({ text }) => {
    const filled = fillCaller(text, { keys: ['A_KEY', 'B_KEY'], defaultBranch: 'main', ref });
    expect(filled).toMatch(/keys: A_KEY, B_KEY/);
    // A gateway's step gives its key by an expression that is empty once it has run.
    for (const key of ['A_KEY', 'B_KEY'])
      expect(filled).toMatch(new RegExp(`${key}: \\$\\{\\{ (?:!\\S+ && )?secrets\\.${key}(?: \\|\\| '')? \\}\\}`));
    expect(filled).not.toContain('OPENAI_API_KEY');
  });

  test.each(usesKeys)('$name needs no key where nobody is paid', ({ text }) => {
    const filled = fillCaller(text, { keys: [], defaultBranch: 'main', ref });
    expect(filled).not.toMatch(/OPENAI_API_KEY|^\s*keys:/m);
    expect(JSON.stringify(parse(filled))).not.toMatch(/"(?:env|secrets|with)":null/);
  });

  test.each(shipped.filter(({ text }) => text.includes('branches: [main]')))(
    '$name takes the default branch',
    ({ text }) => {
      const filled = fillCaller(text, { keys: ['K'], defaultBranch: 'release/1: #x', ref: undefined });
      expect(parse(filled).on.push).toEqual({ branches: ['release/1: #x'] });
      expect(filled).toContain(placeholderRef);
    },
  );
});
