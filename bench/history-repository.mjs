import { mkdirSync } from 'node:fs';
import { git } from './import-commits.mjs';
import { code, codePath, configuration, program, programPath, promptFile, promptPath } from './large-repository.mjs';

const sources = 5000;
const prompts = 100;
const programs = 60;

/**
 * What commit `number` writes: two programs of some 250 lines, two small files of code, and now and then a prompt, the
 * configuration or documentation.
 */
function filesOfCommit(number) {
  const edits = Array.from({ length: 2 }, (_, index) => (number * 37 + index * 1009) % sources);
  const rewritten = [number % programs, (number * 7 + 1) % programs];
  return [
    ...[...new Set(rewritten)].map((each) => [programPath(each), program(each, { limit: number })]),
    ...edits.map((source) => [codePath(source), code(source, `  # edit ${number}`)]),
    ...(number % 5 === 0 ? [[promptPath(number % prompts), promptFile(number % prompts, `Be brief, ${number}.`)]] : []),
    ...(number % 20 === 0 ? [['lanegate.yml', configuration.replace('benchmark-model', `model-${number}`)]] : []),
    ...(number % 7 === 0 ? [['README.md', `# Version ${number}\n`]] : []),
  ];
}

const filesOfFirst = () => [
  ['lanegate.yml', configuration],
  ...Array.from({ length: sources }, (_, source) => [codePath(source), code(source, '')]),
  ...Array.from({ length: programs }, (_, number) => [programPath(number), program(number)]),
  ...Array.from({ length: prompts }, (_, prompt) => [promptPath(prompt), promptFile(prompt, 'Be brief.')]),
];

/** Makes a packed repository of 5,161 files with `count` commits on top of the first. */
export function makeHistoryRepository(folder, count) {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const commits = Array.from({ length: count + 1 }, (_, number) =>
    commitText(number, number === 0 ? filesOfFirst() : filesOfCommit(number)),
  );
  git(folder, ['fast-import', '--quiet'], commits.join(''));
  git(folder, ['gc', '--quiet']);
}

const commitText = (number, files) =>
  [
    'commit refs/heads/main\n',
    `committer Ada <ada@example.com> ${1_767_225_600 + number * 3600} +0000\n`,
    data(`commit ${number}`),
    ...files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    '\n',
  ].join('');

const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
