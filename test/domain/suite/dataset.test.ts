import { describe, expect, test } from 'vitest';
import { parseDataset, parseDatasetLines } from '../../../src/domain/suite/dataset.js';
import { describeUserError, UserError } from '../../../src/domain/user-error.js';

const mistakeIn = (text: string, path: string): string => {
  try {
    parseDataset(text, path);
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
  return 'no mistake';
};

describe('a dataset', () => {
  test('says the same in JSONL, CSV and YAML', () => {
    const jsonl = parseDataset('{"id":"1","vars":{"q":"a, b"},"expected":"x","tags":["t","u"]}\n\n', 'd.jsonl');
    const csv = parseDataset('id,q,expected,tags\n1,"a, b",x,t; u\n', 'd.csv');
    const yaml = parseDataset('- id: 1\n  vars: { q: "a, b" }\n  expected: x\n  tags: [t, u]\n', 'd.yaml');
    const meaning = { id: '1', vars: { q: 'a, b' }, expected: 'x', tags: ['t', 'u'] };
    expect([...jsonl]).toEqual([{ ...meaning, line: 1 }]);
    expect([...csv]).toEqual([{ ...meaning, line: 2 }]);
    expect([...yaml]).toEqual([{ ...meaning, line: 1 }]);
  });

  test('may begin with a byte order mark, have spaces around its headings, and rows that hold nothing', () => {
    expect([...parseDataset('\uFEFF{"id":"1","vars":{}}', 'd.jsonl')]).toEqual([{ id: '1', vars: {}, line: 1 }]);
    const csv = parseDataset('\uFEFFid, q , expected,\n1,a,x,\n,,,\n,,,\n', 'd.csv');
    expect([...csv]).toEqual([{ id: '1', vars: { q: 'a' }, expected: 'x', line: 2 }]);
    const blank = parseDataset('id,q,r\r\n1,a,b\r\n\r\n2,c,d\r\n\r\n', 'd.csv');
    expect([...blank].map(({ id, line }) => [id, line])).toEqual([
      ['1', 2],
      ['2', 4],
    ]);
  });

  test('names a case without an id by its variables, wherever it stands', () => {
    const [alone] = parseDataset('{"vars":{"q":"a"}}', 'd.jsonl');
    const [, second] = parseDataset('{"vars":{"q":"b"}}\n{"vars":{"q":"a"}}', 'd.jsonl');
    expect(alone?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(second?.id).toBe(alone?.id);
  });

  test.each([
    ['a broken line', '{"vars":{"q":"a"}}\n{"vars":', 'd.jsonl', 'd.jsonl:2: this line is not valid JSON'],
    [
      'a repeated id',
      '{"id":"1","vars":{}}\n\n{"id":1,"vars":{"a":1}}',
      'd.jsonl',
      'd.jsonl:3: the case id `1` is used twice; it is also on line 1',
    ],
    ['the same case twice', '{"vars":{"q":"a"}}\n{"vars":{"q":"a"}}', 'd.jsonl', 'is used twice'],
    [
      'a misspelt key',
      '{"vars":{"q":"a"},"expcted":"x"}',
      'd.jsonl',
      'd.jsonl:1: unknown key `expcted` in a case\n  hint: did you mean `expected`?',
    ],
    [
      'variables outside of vars',
      '{"question":"a","vars":{}}',
      'd.jsonl',
      'hint: variables of the template belong under `vars`',
    ],
    [
      'a misspelt key of a tool result',
      '{"vars":{},"tool_results":[{"name":"look","result":1,"argument":{}}]}',
      'd.jsonl',
      'd.jsonl:1: `tool_results.0` of this case is not valid: unknown key `argument`\n  hint: did you mean `arguments`?',
    ],
    [
      'a grader that is not known',
      '{"vars":{},"graders":[{"type":"eqals","value":"x"}]}',
      'd.jsonl',
      'more\n  hint: did you mean `equals`?',
    ],
    [
      'a tool that answers any call in two ways',
      '{"vars":{},"tool_results":[{"name":"poll","result":"wait"},{"name":"poll","result":"done"}]}',
      'd.jsonl',
      'd.jsonl:1: `tool_results` of this case is not valid: has two answers to one call',
    ],
    [
      'a tool that answers the same arguments in two ways',
      '{"vars":{},"tool_results":[{"name":"f","arguments":{"a":1,"b":2},"result":1},{"name":"f","arguments":{"b":2,"a":1},"result":2}]}',
      'd.jsonl',
      'd.jsonl:1: `tool_results` of this case is not valid: has two answers to one call',
    ],
    [
      'two ways to say what is right',
      '{"vars":{},"expected":"a","expected_any":["b"]}',
      'd.jsonl',
      'd.jsonl:1: this case is not valid: has `expected` and `expected_any`',
    ],
    ['an item beside its own keys', '{"vars":{"q":"a"},"item":{"q":"b"}}', 'd.jsonl', 'd.jsonl:1: unknown key `item`'],
    ['no variables', '{"id":"1"}', 'd.jsonl', 'd.jsonl:1: `vars` of this case is not valid'],
    ['no cases', '\n\n', 'd.jsonl', 'd.jsonl: this dataset has no cases'],
    ['a header alone', 'id,q\n', 'd.csv', 'd.csv: this dataset has no cases'],
    ['a header alone, and told how a CSV is written', 'id,q\n', 'd.csv', 'below a line such as: id,question,expected'],
    [
      'a row of the wrong width',
      'id,q\n1,a\n2,b,c\n',
      'd.csv',
      'd.csv:3: this is not valid CSV: this row has 3 values for 2 columns\n  hint: put a value with a comma',
    ],
    ['an open quote', 'id,q\n1,"a\n', 'd.csv', 'd.csv:2: this is not valid CSV: a quote opens here and is not closed'],
    ['a quote in a value', 'id,q\n1,a"b\n', 'd.csv', 'this is not valid CSV: a quote stands in the midst of a value'],
    ['more behind a quote', 'id,q\n1,"a"b\n', 'd.csv', 'more than a comma follows the quote that closes a value'],
    [
      'semicolons between its columns',
      'id;q\n1;a\n',
      'd.csv',
      'd.csv:1: semicolons part the columns of this CSV\n  hint: save it with commas between them',
    ],
    ['tabs between its columns', 'id\tq\n1\ta\n', 'd.csv', 'd.csv:1: tabs part the columns of this CSV'],
    ['a line for spreadsheets', 'sep=,\nid,q\n1,a\n', 'd.csv', 'd.csv:1: this line is for spreadsheets'],
    ['its cases under a key', 'cases:\n  - vars: {}\n', 'd.yaml', 'write each case as an item: - { id: "1"'],
    ['a column twice', 'id,q, q\n1,a,b\n', 'd.csv', 'd.csv:1: there are two columns `q`'],
    [
      'assertions of promptfoo',
      'q,__expected1\na,is-json\n',
      'd.csv',
      'd.csv:1: the column `__expected1` is an assertion',
    ],
    [
      'a key twice',
      '{"vars":{"q":"a"}}\n{"vars":{"q":"b"},"expected":"x","expected":"y"}',
      'd.jsonl',
      'd.jsonl:2: this line says `expected` twice',
    ],
    ['a variable twice', '{"vars":{"q":"a","q":"b"}}', 'd.jsonl', 'd.jsonl:1: this line says `q` twice'],
    [
      'a whole number that would be rounded',
      '{"vars":{"order":[9007199254740993]}}',
      'd.jsonl',
      'd.jsonl:1: this line has the number 9007199254740993, which would be rounded',
    ],
    [
      'a whole number of YAML that would be rounded',
      '- vars: { q: a }\n- vars:\n    order: 9007199254740993\n',
      'd.yaml',
      'd.yaml:3: this YAML has the number 9007199254740993, which would be rounded',
    ],
    ['a variable `__proto__`', '{"vars":{"__proto__":"a"}}', 'd.jsonl', 'd.jsonl:1: this line has the key `__proto__`'],
    [
      'a variable `__proto__` in YAML',
      '- vars:\n    __proto__: a\n',
      'd.yaml',
      'd.yaml:2: this YAML has the key `__proto__`',
    ],
    ['a column `__proto__`', 'id,__proto__\n1,a\n', 'd.csv', 'd.csv:1: this table has the key `__proto__`'],
    ['an unknown ending', 'x', 'd.parquet', 'd.parquet: a dataset is JSONL, CSV or YAML'],
    [
      'a list instead of a case',
      '[{"id":"1","vars":{}}]',
      'd.jsonl',
      'd.jsonl:1: a case is a map, and this is a list\n  hint: write one case a line',
    ],
    ['a map instead of a list', 'vars: {}\n', 'd.yaml', 'd.yaml:1: a dataset is a list of cases'],
  ])('with %s is refused with the line', (_, text, path, mistake) => {
    expect(mistakeIn(text, path)).toContain(mistake);
  });
});

test('a number that no digit is taken from, and any number as a text, is a variable as it stands', () => {
  const vars = { exact: 9007199254740991, round: 10 ** 20, half: 0.12345678901234568, text: '9007199254740993' };
  expect([...parseDataset(JSON.stringify({ vars }), 'd.jsonl')][0]?.vars).toEqual(vars);
  expect([...parseDataset(JSON.stringify([{ vars }]), 'd.json')][0]?.vars).toEqual(vars);
  expect([...parseDataset('order\n9007199254740993\n', 'd.csv')][0]?.vars).toEqual({ order: '9007199254740993' });
});

test('cases that come as lines are those of the text, with the same mistakes', () => {
  const text = '{"id":"1","vars":{"q":"a"}}\r\n\n{"vars":{"q":"b"}}\n';
  const asLines = (lines: string) => parseDatasetLines({ lines: lines.split('\n'), bytes: lines.length }, 'd.jsonl');
  expect([...asLines(text)]).toEqual([...parseDataset(text, 'd.jsonl')]);
  expect(() => asLines(`${text}{"id":"1","vars":{}}`)).toThrow('is used twice; it is also on line 1');
  expect(() => asLines('\n')).toThrow('this dataset has no cases');
});
