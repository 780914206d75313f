import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productVersion } from '../../src/domain/product-version.js';

test('the program and its package are of one version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: productVersion });
});
