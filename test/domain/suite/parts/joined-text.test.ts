import { expect, test } from 'vitest';
import { exampleConfiguration } from '../../../../src/domain/suite/example-configuration.js';
import { parseConfiguration, parseParts, parseRoot } from '../../../../src/domain/suite/parse-configuration.js';
import { joinedText } from '../../../../src/domain/suite/parts/joined-text.js';

const runsAlone = { include: [], suites: [], imports: [], data: {} };

test('every key that a gateway reads says the same once it is written as one file that includes nothing', () => {
  const { value } = parseRoot(exampleConfiguration, 'lanegate.yml');
  expect(value.include).not.toEqual([]);
  expect(parseConfiguration(joinedText(value), 'lanegate.yml').value).toEqual({ ...value, ...runsAlone });
});

test('parts that say more together than one file may are joined all the same', () => {
  const parts = Array.from({ length: 201 }, (_, index) => ({
    path: `services/${'long-'.repeat(20)}${index}/lanegate.yml`,
    text: 'version: 1\nimports: [a.yaml]\ndata: { corpus: { corpus: "**" } }\n',
  }));
  const { value } = parseParts(parseRoot('version: 1\ninclude: services/*/lanegate.yml\n', 'lanegate.yml'), parts);
  expect(parseConfiguration(joinedText(value), 'lanegate.yml').value).toEqual({ ...value, ...runsAlone });
});
