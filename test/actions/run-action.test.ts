import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineAction } from '../../src/actions/define-action.js';
import { runAction } from '../../src/actions/run-action.js';
import { UserError } from '../../src/domain/user-error.js';
import type { Random } from '../../src/ports/random.js';
import type { Runner } from '../../src/ports/runner.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { type FakeRunnerSettings, fakeRunner } from '../fakes/fake-runner.js';

const aWorld = (settings?: FakeRunnerSettings) => ({ runner: fakeRunner(settings), log: collectingLog() });

const weigh = defineAction({
  name: 'weigh',
  inputs: z.strictObject({
    folder: z.string(),
    limit: z.coerce.number().int().positive().optional(),
    strict: z.stringbool().default(true),
    mode: z.enum(['block', 'warn']).default('block'),
  }),
  outputs: ['verdict', 'reason'],
  run: async (_: object, inputs) => {
    const reason = [inputs.folder, inputs.limit ?? 'unlimited', inputs.strict, inputs.mode].join(' ');
    return { outputs: { verdict: 'pass', reason } };
  },
});

/** An action that ends as `end` does. */
const ending = (end: (ports: { runner: Runner }) => Promise<{ outputs: { verdict: string }; failure?: string }>) =>
  defineAction({ name: 'ending', inputs: z.strictObject({}), outputs: ['verdict'], run: end });

describe('inputs', () => {
  test('arrive parsed, and outputs go back', async () => {
    const world = aWorld({ inputs: { folder: 'runs', limit: '12', strict: 'false', mode: 'warn', other: 'x' } });
    expect(await runAction(weigh, world)).toBe(0);
    expect(world.runner.outputs).toEqual({ verdict: 'pass', reason: 'runs 12 false warn' });
    expect(world.runner.failures).toEqual([]);
  });

  test('that are empty count as unset: no number becomes 0 and no boolean false', async () => {
    const world = aWorld({ inputs: { folder: 'runs', limit: '', strict: '  ', mode: '' } });
    await runAction(weigh, world);
    expect(world.runner.outputs['reason']).toBe('runs unlimited true block');
  });

  test.each([
    ['a required one that is missing', {}, 'input "folder" is missing', '"folder"'],
    ['a required one that is empty', { folder: '' }, 'input "folder" is missing', '"folder"'],
    ['no number', { folder: 'runs', limit: 'many' }, 'input "limit": must be a number\n', '"limit"'],
    ['no boolean', { folder: 'runs', strict: 'perhaps' }, 'input "strict": must be one of true, ', '"strict"'],
    ['none of the choices', { folder: 'runs', mode: 'lean' }, 'must be one of block, warn', '"mode"'],
    ['two at once', { limit: '-1' }, 'input "folder" is missing; input "limit": ', '"folder" and "limit"'],
  ])('%s is the mistake of the user, who is told which and the cure', async (_, inputs, sentence, names) => {
    const world = aWorld({ inputs });
    expect(await runAction(weigh, world)).toBe(2);
    expect(world.runner.failures).toHaveLength(1);
    expect(world.runner.failures[0]).toContain(sentence);
    expect(world.runner.failures[0]).toContain(`hint: set ${names} under "with:" of the step that runs weigh`);
    expect(world.runner.outputs).toEqual({ verdict: '', reason: '' });
  });

  test('that cannot be read are told to whoever waits for the action, before its step fails', async () => {
    const told: unknown[] = [];
    const world = aWorld({ inputs: { folder: 'runs', limit: 'many' } });
    const tellMistake = async (_: object, mistake: unknown) => void told.push(mistake, world.runner.failures.length);
    expect(await runAction({ ...weigh, tellMistake }, world)).toBe(2);
    expect(told).toEqual([expect.objectContaining({ message: 'input "limit": must be a number' }), 0]);
  });

  test('that are wrong are never repeated in the message, for they may be secret', async () => {
    const world = aWorld({ inputs: { folder: 'runs', limit: 'ghp_secret' } });
    await runAction(weigh, world);
    expect(world.runner.failures.join()).not.toContain('ghp_secret');
  });
});

describe('an ending', () => {
  test('with a failure sets the outputs first and then fails the step', async () => {
    const world = aWorld();
    const action = ending(async () => ({ outputs: { verdict: 'fail' }, failure: 'accuracy fell' }));
    expect(await runAction(action, world)).toBe(1);
    expect(world.runner.story).toEqual(['outputs', 'fail']);
    expect(world.runner.outputs).toEqual({ verdict: 'fail' });
    expect(world.runner.failures).toEqual(['accuracy fell']);
  });

  test('by a mistake of the user tells place and hint once, without a stack', async () => {
    const world = aWorld();
    const place = { path: 'lanegate.yml', line: 4, key: 'gate.alpha' };
    const action = ending(() => Promise.reject(new UserError('alpha must be below 0.5', { place, hint: 'use 0.05' })));
    expect(await runAction(action, world)).toBe(2);
    expect(world.runner.failures).toEqual(['lanegate.yml:4 (gate.alpha): alpha must be below 0.5\n  hint: use 0.05']);
    expect(world.log.entries).toEqual([]);
  });

  test('by an accident tells the message, and the stacks of error and cause only as debug', async () => {
    const world = aWorld();
    const cause = new Error('socket closed');
    const action = ending(() => Promise.reject(new Error('no answer', { cause })));
    expect(await runAction(action, world)).toBe(3);
    expect(world.runner.failures[0]).toContain('ending could not finish: no answer');
    expect(world.runner.failures[0]).not.toContain('run-action.test');
    expect(world.log.messages('debug')).toEqual([
      expect.stringContaining('run-action.test'),
      expect.stringContaining('socket closed'),
    ]);
    expect(world.log.entries).toHaveLength(2);
  });

  test('by something thrown that is no error is told as well', async () => {
    const world = aWorld();
    expect(
      await runAction(
        ending(() => Promise.reject('gone')),
        world,
      ),
    ).toBe(3);
    expect(world.runner.failures[0]).toContain('gone');
  });

  test('by an accident takes back outputs that read as a pass', async () => {
    const world = aWorld();
    const action = ending(async ({ runner }) => {
      runner.setOutputs({ verdict: 'pass' });
      throw new Error('disk full');
    });
    expect(await runAction(action, world)).toBe(3);
    expect(world.runner.outputs).toEqual({ verdict: '' });
  });

  test('whose outputs cannot be written still fails the step', async () => {
    const world = aWorld();
    world.runner.setOutputs = () => {
      throw new Error('output file is gone');
    };
    expect(
      await runAction(
        ending(async () => ({ outputs: { verdict: 'pass' } })),
        world,
      ),
    ).toBe(3);
    expect(world.runner.failures[0]).toContain('output file is gone');
  });
});

test('an action that wants a port the world lacks does not compile', async () => {
  const toss = defineAction({
    name: 'toss',
    inputs: z.strictObject({}),
    outputs: [],
    async run({ random }: { random: Random }) {
      return { outputs: {}, ...(random.next() < 0.5 ? { failure: 'tails' } : {}) };
    },
  });
  const world = aWorld();
  // @ts-expect-error the world has no random
  expect(await runAction(toss, world)).toBe(3);
  expect(await runAction(toss, { ...world, random: { next: () => 0.9 } })).toBe(0);
});
