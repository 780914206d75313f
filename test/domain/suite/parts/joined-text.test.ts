import { expect, test } from 'vitest';
import { exampleConfiguration } from '../../../../src/domain/suite/example-configuration.js';
import { parseConfiguration, parseRoot } from '../../../../src/domain/suite/parse-configuration.js';
import { joinedText } from '../../../../src/domain/suite/parts/joined-text.js';

test('every key of lanegate.yml says the same once it is written as one file that includes nothing', () => {
  const { value } = parseRoot(exampleConfiguration, 'lanegate.yml');
  expect(value.include).not.toEqual([]);
  expect(parseConfiguration(joinedText(value), 'lanegate.yml').value).toEqual({ ...value, include: [] });
});
