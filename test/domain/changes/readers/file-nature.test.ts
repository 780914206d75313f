import { describe, expect, test } from 'vitest';
import { lanesBetween } from './lanes-between.js';

describe('where a program runs, its environment is what a team chooses', () => {
  test.each<[string, string]>([
    ['vercel.json', '{"regions": ["iad1"], "env": {"CHAT_MODEL": "gpt-4o"}}'],
    ['vercel.json', '{"regions": ["iad1"], "build": {"env": {"CHAT_MODEL": "gpt-4o"}}}'],
    ['netlify.toml', 'regions = "iad1"\n[build.environment]\nCHAT_MODEL = "gpt-4o"\n'],
    ['.gitlab-ci.yml', 'regions: iad1\nvariables:\n  CHAT_MODEL: gpt-4o\nreview:\n  script: [make]\n'],
    ['azure-pipelines.yml', 'regions: iad1\nvariables:\n  CHAT_MODEL: gpt-4o\n'],
    ['fly.toml', 'regions = "iad1"\n[env]\nCHAT_MODEL = "gpt-4o"\n'],
  ])('in %s: %s', (path, text) => {
    expect(lanesBetween(path, text, text.replace('gpt-4o', 'gpt-4.1'))).toEqual(['model']);
    expect(lanesBetween(path, text, text.replace('iad1', 'fra1'))).toEqual(['code']);
  });

  test('and the rest is machinery', () => {
    const text = '{"functions": {"api/gpt-4o": {"maxDuration": 30}}, "description": "You are a clerk who sorts mail."}';
    expect(lanesBetween('vercel.json', text, text.replace('gpt-4o', 'gpt-4.1'))).toEqual(['code']);
    expect(lanesBetween('vercel.json', text, text.replace('a clerk', 'the clerk'))).toEqual(['code']);
  });
});

test('what a usage says stands for any model, and an argument for what is given', () => {
  const usage =
    'usage() {\n  echo "Usage: $0 --completion-model COMPLETION_MODEL"\n}\nDEPLOYMENT_NAME="$1"\nask --model gpt-4o\n';
  expect(lanesBetween('deploy.sh', usage, usage.replace('COMPLETION_MODEL', 'PLANNER_MODEL'))).toEqual(['code']);
  expect(lanesBetween('deploy.sh', usage, usage.replace('$1', '$2'))).toEqual(['code']);
  expect(lanesBetween('deploy.sh', usage, usage.replace('gpt-4o', 'gpt-4.1'))).toEqual(['model']);
});
