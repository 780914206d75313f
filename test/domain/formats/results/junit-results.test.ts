import { describe, expect, test } from 'vitest';
import { readJunit } from '../../../../src/domain/formats/results/junit-results.js';
import { UserError } from '../../../../src/domain/user-error.js';

const read = (body: string) => readJunit(`<?xml version="1.0" encoding="utf-8"?>\n${body}`, 'junit.xml');

const outcomes = (body: string) => read(`<testsuite>${body}</testsuite>`).results.map(({ outcome }) => outcome);

const passed = { kind: 'scored', scores: { success: 1 } };
const failed = { kind: 'scored', scores: { success: 0 } };

describe('a JUnit report', () => {
  test('of pytest, with its suite in testsuites', () => {
    const results = read(`<testsuites><testsuite name="pytest" errors="0" failures="1" skipped="1" tests="3" time="0.1">
      <testcase classname="tests.test_a.TestA" name="test_one[x-1]" time="0.025"/>
      <testcase classname="tests.test_a.TestA" name="test_two"><failure message="assert 1 == 2">trace</failure></testcase>
      <testcase classname="tests.test_a" name="test_three"><skipped type="pytest.skip" message="no">x</skipped></testcase>
    </testsuite></testsuites>`);
    expect(results).toMatchObject({ format: 'JUnit XML', gating: ['success'] });
    expect(results.notes).toEqual(['junit.xml: 1 test skipped, which count as not there']);
    expect(results.results).toEqual([
      {
        id: 'tests.test_a.TestA › test_one[x-1]',
        outcome: passed,
        answer: undefined,
        question: 'test_one[x-1]',
        latencyMs: 25,
      },
      {
        id: 'tests.test_a.TestA › test_two',
        outcome: failed,
        answer: 'assert 1 == 2',
        question: 'test_two',
        latencyMs: 0,
      },
    ]);
  });

  test('in which several suites have a test of the same name', () => {
    const suite = (name: string, inner: string) =>
      `<testsuite name="${name}"><testcase classname="shop" name="Status code is 200">${inner}</testcase></testsuite>`;
    const twice = suite('GET /users', '') + suite('GET /carts', '<failure/>');
    expect(read(`<testsuites>${twice}</testsuites>`).results).toMatchObject([
      { id: 'GET /users › shop › Status code is 200', cluster: 'shop › Status code is 200', outcome: passed },
      { id: 'GET /carts › shop › Status code is 200', cluster: 'shop › Status code is 200', outcome: failed },
    ]);
    const again = suite('GET /users', '') + suite('GET /users', '<failure/>');
    expect(read(`<testsuites>${again}</testsuites>`).results.map(({ id, cluster }) => ({ id, cluster }))).toEqual([
      { id: 'shop › Status code is 200', cluster: undefined },
      { id: 'shop › Status code is 200', cluster: undefined },
    ]);
  });

  test('of promptfoo, which numbers its tests, is refused, as no place may pair them', () => {
    const report = (suite: string, name: string) =>
      read(
        `<testsuites name="${suite}"><testsuite name="[a] prompt 1"><testcase name="${name}"/></testsuite></testsuites>`,
      );
    expect(() => report('promptfoo', 'test 1: polite')).toThrow('tells its tests by their place');
    expect(() => report('promptfoo', 'test 12')).toThrow('tells its tests by their place');
    expect(report('promptfoo', 'polite').results).toHaveLength(1);
    expect(report('jest tests', 'test 1').results).toHaveLength(1);
  });

  test('of which a test has an empty name, and that of its class or suite', () => {
    expect(read('<testsuite name="babel"><testcase classname="" name=""/></testsuite>').results).toMatchObject([
      { id: 'babel', question: 'babel' },
    ]);
    expect(() => read('<testsuite><testcase/></testsuite>')).toThrow('has no name');
  });

  test.each([
    ['<testsuite><testcase name="a"><failure>', 'it ends before `failure` is closed', undefined],
    ['<testsuites>\n<testsuite>\n</testsuites>', "Expected closing tag 'testsuite'", 4],
    ['<testsuite>\n<testcase name=a/>\n</testsuite>', "Attribute 'name' is without value.", 3],
  ])('that is broken is refused where it breaks: %j', (body, sentence, line) => {
    const place = { path: 'junit.xml', ...(line === undefined ? {} : { line }) };
    const error = expect.objectContaining({ message: expect.stringContaining(sentence), place });
    expect(() => read(body)).toThrow(error);
  });

  test('of nested suites, of one suite, and of testcases without a class', () => {
    expect(
      read(
        '<testsuites><testsuite><testsuite><testcase name="a"/></testsuite><testcase name="b"/></testsuite></testsuites>',
      ).results,
    ).toHaveLength(2);
    expect(read('<testsuite><testcase name="a"/></testsuite>').results[0]?.id).toBe('a');
  });

  test.each([
    [
      'an error is no score',
      '<testcase name="a"><error message="boom">x</error></testcase>',
      [{ kind: 'errored', message: 'boom' }],
    ],
    ['an empty failure is a failure', '<testcase name="a"><failure/></testcase>', [failed]],
    ['a failure beats a skip', '<testcase name="a"><skipped/><failure/></testcase>', [failed]],
    [
      'an error and a failure count both',
      '<testcase name="a"><error/><failure/></testcase>',
      [{ kind: 'errored', message: '' }, failed],
    ],
    [
      'a flaky test ran as often as it was tried',
      '<testcase name="a"><flakyFailure/><flakyFailure/></testcase>',
      [failed, failed, passed],
    ],
    ['so did one that never passed', '<testcase name="a"><failure/><rerunFailure/></testcase>', [failed, failed]],
    ['what was not run is not there', '<testcase name="a" status="notrun"/><testcase name="b"/>', [passed]],
    ['output is no outcome', '<testcase name="a"><system-out>&lt;failure/&gt;</system-out></testcase>', [passed]],
    [
      'a failure in CDATA or a comment is none',
      '<testcase name="a"><system-out><![CDATA[<failure/>]]></system-out><!-- <failure/> --></testcase>',
      [passed],
    ],
  ])('%s', (_, body, expected) => {
    expect(outcomes(body)).toEqual(expected);
  });

  test('decodes what XML knows, and only that', () => {
    const [result] = read(
      '<testsuite><testcase name="a &lt;b&gt; &amp;amp; &#65;&#x42; &nbsp; &#99999999;"/></testsuite>',
    ).results;
    expect(result?.id).toBe('a <b> &amp; AB &nbsp; &#99999999;');
  });

  test('with more entities than a parser would allow is read', () => {
    const many = '<testcase name="&lt;a&gt;"/>'.repeat(3000);
    expect(outcomes(many)).toHaveLength(3000);
  });
});

describe('hostile XML', () => {
  test.each([
    [
      'a document type',
      '<!DOCTYPE testsuite [<!ENTITY a "x">]><testsuite><testcase name="&a;"/></testsuite>',
      'declares a document type',
    ],
    [
      'an external entity',
      '<!doctype t SYSTEM "file:///etc/passwd"><testsuite><testcase name="a"/></testsuite>',
      'declares a document type',
    ],
    ['a cut file', '<testsuite><testcase name="a"/>', 'cannot be read'],
    ['tags that cross', '<testsuite><testcase name="a"></testsuite></testcase>', 'cannot be read'],
    ['nesting without end', `${'<testsuite>'.repeat(5000)}${'</testsuite>'.repeat(5000)}`, 'cannot be read'],
    ['a testcase without a name', '<testsuite><testcase classname="a"/></testsuite>', 'has no name'],
    ['another document', '<html><body/></html>', 'no testsuite'],
    ['nothing', '', 'cannot be read'],
  ])('%s is refused', (_, body, message) => {
    expect(() => read(body)).toThrow(UserError);
    expect(() => read(body)).toThrow(message);
  });

  test('reaches no prototype by its names', () => {
    const body = '<testsuite><testcase name="a" __proto__="x"/><__proto__><testcase name="b"/></__proto__></testsuite>';
    try {
      expect(read(body).results.length).toBeLessThanOrEqual(2);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
    expect(({} as Record<string, unknown>)['testcase']).toBeUndefined();
  });
});

describe('what a JUnit report says of a failure is not lost', () => {
  const suite = (counts: string, body = '<testcase name="a"/>') =>
    `<testsuites><testsuite ${counts}>${body}</testsuite></testsuites>`;

  test.each([
    suite('tests="2" failures="1"'),
    suite('errors="1"', '<error message="setup broke"/><testcase name="a"/>'),
    `<testsuites failures="1">${suite('')}</testsuites>`,
  ])('%s is refused', (body) => {
    expect(() => read(body)).toThrow(UserError);
    expect(() => read(body)).toThrow(/counts 1 failures and errors, but its testcases have 0/);
  });

  test.each([
    ['a test', suite('tests="2"'), 'counts 2 tests, but holds 1 testcase'],
    ['a whole suite', `<testsuites tests="2">${suite('')}</testsuites>`, 'counts 2 tests, but holds 1 testcase'],
    [
      'a test of a suite beside one with more than it counts',
      `<testsuites>${suite('tests="1"', '<testcase name="a"/><testcase name="b"/>')}${suite('name="x" tests="2"')}</testsuites>`,
      'the suite `x` of this report counts 2 tests, but holds 1 testcase',
    ],
    [
      'a failure of a suite beside one with more than it counts',
      `<testsuites>${suite('failures="1"', '<testcase name="a"><failure/><error/></testcase>')}${suite('failures="1"')}</testsuites>`,
      'counts 1 failures and errors, but its testcases have 0',
    ],
    ['the mark of a skip', suite('tests="1" skipped="1"'), 'counts 1 skipped test, but marks 0 of its testcases'],
  ])('a report that lost %s is refused', (_, body, message) => {
    expect(() => read(body)).toThrow(UserError);
    expect(() => read(body)).toThrow(message);
  });

  test.each([
    [
      'a teardown that errored, which pytest counts as a test',
      'tests="2" errors="1"',
      '<testcase name="a"><error/></testcase>',
    ],
    [
      'a skip with a teardown that errored',
      'tests="2" errors="1" skipped="1"',
      '<testcase name="a"><skipped/><error/></testcase>',
    ],
    ['more testcases than are counted', 'tests="1"', '<testcase name="a"/><testcase name="a"/>'],
    [
      'words alone',
      'tests="2" failures="1" skipped="1"',
      '<testcase name="a" status="failed"/><testcase name="b" status="skipped"/>',
    ],
  ])('%s is read', (_, counts, body) => {
    expect(read(suite(counts, body)).results.length).toBeGreaterThan(0);
  });

  test('failures that are there are counted once, however suites nest', () => {
    const inner = suite('failures="1"', '<testcase name="a"><failure/></testcase>');
    expect(read(`<testsuites failures="1">${inner}</testsuites>`).results).toHaveLength(1);
  });

  test('a suite that failed as a whole and counts nothing is refused', () => {
    const body = suite('name="x &amp; y"', '<testcase name="a"/><error message="setup broke"/>');
    expect(() => read(body)).toThrow('the suite `x & y` of this report failed as a whole');
    expect(() =>
      read(`<testsuites>${suite('name="in"', '<testsuite name="deep"><failure/></testsuite>')}</testsuites>`),
    ).toThrow('the suite `deep` of this report failed as a whole');
  });

  test.each(['status="failed"', 'result="Error"', 'status="broken"'])('%s is a failure', (word) => {
    expect(outcomes(`<testcase name="a" ${word}/>`)).toEqual([failed]);
  });

  test.each(['status="run" result="completed"', 'status="passed"', 'result="Success"', 'status=""'])(
    '%s is a pass',
    (words) => {
      expect(outcomes(`<testcase name="a" ${words}/>`)).toEqual([passed]);
    },
  );

  test.each([
    'status="skipped"',
    'status="run" result="skipped"',
    'status="disabled"',
    'status="untested"',
    'result="suppressed"',
    'result="NotExecuted"',
  ])('%s is not there', (words) => {
    expect(outcomes(`<testcase name="a" ${words}/><testcase name="b"/>`)).toEqual([passed]);
    expect(outcomes(`<testcase name="a" ${words}><failure/></testcase>`)).toEqual([failed]);
  });

  test.each(['status="timeout"', 'status="run" result="Inconclusive"'])(
    '%s is neither a pass nor a failure',
    (words) => {
      expect(outcomes(`<testcase name="a" ${words}/>`)).toMatchObject([{ kind: 'errored' }]);
    },
  );
});
