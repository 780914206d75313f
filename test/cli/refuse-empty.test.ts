import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { refuseEmpty } from '../../src/cli/refuse-empty.js';

/** Whether a command line reached its action. */
async function run(words: readonly string[]): Promise<boolean> {
  let isDone = false;
  const own = new Command('own')
    .argument('[folders...]')
    .option('--out <folder>')
    .option('--suite <name...>')
    .option('--json')
    .action(() => {
      isDone = true;
    });
  const program = new Command().addCommand(own).hook('preAction', (_program, command) => refuseEmpty(command));
  await program.parseAsync(['own', ...words], { from: 'user' });
  return isDone;
}

describe('a command line', () => {
  test.each([[[]], [['a', 'b']], [['--out', 'run', '--suite', 'a', 'b', '--json']]])(
    '%j is carried out',
    async (words) => {
      expect(await run(words)).toBe(true);
    },
  );

  test.each([
    [['--out', ''], 'the option --out is empty'],
    [['--out='], 'the option --out is empty'],
    [['--out', ' '], 'the option --out is empty'],
    [['--suite', 'a', ''], 'the option --suite is empty'],
    [[''], 'the argument <folders> is empty'],
    [['a', ''], 'the argument <folders> is empty'],
  ])('%j is refused', async (words, message) => {
    await expect(run(words)).rejects.toMatchObject({ name: 'UserError', message });
  });
});
