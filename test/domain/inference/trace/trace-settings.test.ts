import { describe, expect, test } from 'vitest';
import { TraceSettings } from '../../../../src/domain/inference/trace/trace-settings.js';
import { parseConfiguration } from '../../../../src/domain/suite/parse-configuration.js';
import { describeUserError, UserError } from '../../../../src/domain/user-error.js';

test('traces are written whole unless somebody says otherwise', () => {
  expect(TraceSettings.parse({})).toEqual({ enabled: true, content: true, redact: [], max_megabytes: 200 });
});

describe('a pattern to redact by', () => {
  const told = (pattern: string): string => {
    const text = `version: 1\ngateway:\n  traces:\n    redact:\n      - ACME-\\d+\n      - ${JSON.stringify(pattern)}\n`;
    try {
      parseConfiguration(text, 'lanegate.yml');
      return 'accepted';
    } catch (error) {
      return error instanceof UserError ? describeUserError(error) : String(error);
    }
  };

  test('is accepted when it can be read and is quick', () => {
    expect(told('[A-Z]{2}\\d{6}')).toBe('accepted');
  });

  test.each([
    ['(', /Invalid regular expression/],
    ['[a-z', /Invalid regular expression/],
    ['x*', /matches the empty text/],
    ['(a+)+$', /repeats a group in which something is repeated, which can take forever/],
    ['', /must not be empty/],
  ])('is refused with its place: %s', (pattern, why) => {
    const sentence = told(pattern);
    expect(sentence).toMatch(/^lanegate\.yml:6 \(gateway\.traces\.redact\.1\): /);
    expect(sentence).toMatch(why);
  });
});
