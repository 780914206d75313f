import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import { describeUserError, UserError } from '../../../src/domain/user-error.js';

const mistakeIn = (environments: string): string => {
  try {
    parseConfiguration(`version: 1\n${environments}`, 'lanegate.yml');
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
  return 'no mistake';
};

describe('environments that come after others', () => {
  test('are taken where each of them is there and some come first', () => {
    const settings = `environments:
  dev: { prompt: {}, model: {} }
  staging: { prompt: { after: [dev] } }
  production: { prompt: { after: [staging, dev] }, model: { after: [dev] } }
promotion: { staging: { environments: [dev] } }
`;
    expect(mistakeIn(settings)).toBe('no mistake');
  });

  test.each([
    [
      'a name that is not there',
      'environments:\n  staging: { prompt: {} }\n  production:\n    prompt:\n      after: [stagin]\n',
      'lanegate.yml:6 (environments.production.prompt.after.0): there is no environment `stagin`',
      'did you mean `staging`?',
    ],
    [
      'a name that every object has',
      'environments: { production: { prompt: { after: [constructor] } } }\n',
      'there is no environment `constructor`',
      'none is defined',
    ],
    [
      'one that the lane never reaches',
      'environments:\n  staging: { model: {} }\n  production:\n    prompt: { after: [staging] }\n',
      'lanegate.yml:5 (environments.production.prompt.after.0): nothing says how prompt reaches `staging`',
      'add `prompt` to `staging`, or take `staging` out of `after`',
    ],
    [
      'itself',
      'environments:\n  production:\n    prompt: { after: [production] }\n',
      'lanegate.yml:4 (environments.production.prompt.after.0): prompt would wait for itself: `production` after `production`',
      'name in `after` only what comes before',
    ],
    [
      'one that comes after it in turn',
      `environments:
  first: { model: {} }
  one: { model: { after: [first, three] } }
  two: { model: { after: [one] } }
  three: { model: { after: [two] } }
`,
      'lanegate.yml:4 (environments.one.model.after.1): model would wait for itself: `one` after `three` after `two` after `one`',
      'name in `after` only what comes before',
    ],
    [
      'an unknown one in the staging of models',
      'environments: { staging: { model: {} } }\npromotion: { staging: { environments: [stagging] } }\n',
      'lanegate.yml:3 (promotion.staging.environments.0): there is no environment `stagging`',
      'did you mean `staging`?',
    ],
  ])('are refused: %s', (_, settings, message, hint) => {
    const mistake = mistakeIn(settings);
    expect(mistake).toContain(message);
    expect(mistake).toContain(hint);
  });
});
