/**
 * The program of a process that evaluates JavaScript for requests `{id, source, input: {output, context}}`, a line
 * each, and writes `{id, result}` or `{id, error}` to its fourth stream. One line of code is an expression, which
 * declarations may precede; several are the body of a function; a file exports a function. Without `input` the code is
 * only loaded. Run by `node -e`.
 */
export const javascriptWorker = `
'use strict';
const { createInterface } = require('node:readline');
const { writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const AsyncFunction = (async () => {}).constructor;
const compiled = new Map();

function compile(code) {
  const text = code.trim();
  return new AsyncFunction('output', 'context', bodyOf(text));
}

function bodyOf(text) {
  if (text.includes('\\n')) return text;
  // What an expression after declarations comes to is told by the parser itself, which knows where texts and comments
  // end.
  if (/^(?:const|let|var)\\b/.test(text) && isScript(text)) return 'return eval(' + JSON.stringify(text) + ')';
  const isBody = /^(?:return|throw|const|let|var|if|for|try|switch)\\b/.test(text);
  return isBody ? text : 'return (' + text.replace(/;+$/, '') + '\\n)';
}

/** False where it returns or waits, which only the body of a function may. */
function isScript(text) {
  try {
    return new Script(text) !== undefined;
  } catch {
    return false;
  }
}

async function load(source) {
  if (source.kind === 'inline') return compile(source.code);
  const exported = await import(pathToFileURL(source.path).href);
  const name = source.function;
  const main = exported.default;
  const found = name === undefined
    ? [main, main && main.default]
    : [exported[name], main && main[name], main && main.default && main.default[name]];
  const grade = found.find((each) => typeof each === 'function');
  if (grade === undefined) throw new Error('the file exports no function' + (name === undefined ? '' : ' ' + name));
  return grade;
}

function jsonOf(id, result) {
  if (result === undefined || typeof result === 'function' || typeof result === 'symbol') throw new Error('it returned nothing that JSON can carry');
  if (typeof result === 'number' && !Number.isFinite(result)) throw new Error('it returned ' + result);
  return JSON.stringify({ id, result });
}

async function answer(line) {
  const { id, source, input } = JSON.parse(line);
  const key = JSON.stringify(source);
  try {
    if (!compiled.has(key)) compiled.set(key, await load(source));
    if (input === undefined) return jsonOf(id, true);
    return jsonOf(id, await compiled.get(key)(input.output, input.context));
  } catch (error) {
    const said = error instanceof Error ? error.name + ': ' + error.message : String(error);
    return JSON.stringify({ id, error: said });
  }
}

function write(text) {
  const bytes = Buffer.from(text + '\\n');
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(3, bytes, from);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

let turn = Promise.resolve();
createInterface({ input: process.stdin }).on('line', (line) => {
  turn = turn.then(() => answer(line)).then(write);
}).on('close', () => process.exit(0));
`;
