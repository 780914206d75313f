import { describe, expect, test } from 'vitest';
import type { BindingEvent } from '../../../../src/domain/serving/binding-commit.js';
import { parseConfiguration } from '../../../../src/domain/suite/parse-configuration.js';
import { bindingPolicy } from '../../../../src/stages/steps/read/binding-policy.js';
import { inMemoryFiles } from '../../../fakes/in-memory-files.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';
import { monorepoProject } from '../../../fixtures/monorepo-project.js';
import { triageProject } from '../../../fixtures/triage-project.js';

type Files = Readonly<Record<string, string>>;

const ofPullRequest: BindingEvent = {
  kind: 'pull-request',
  policy: 'main',
  head: 'main',
  isUntrustedHead: false,
};
const ofNothing: BindingEvent = { kind: 'other', policy: undefined, head: undefined, isUntrustedHead: false };

describe.each<[string, (files: Files) => ReturnType<typeof bindingPolicy>]>([
  [
    'a commit',
    (files) => {
      const git = inMemoryGit([{ name: 'main', files }]);
      return bindingPolicy({ git, files: inMemoryFiles() }, ofPullRequest);
    },
  ],
  [
    'the checkout',
    (files) =>
      bindingPolicy({ git: inMemoryGit([{ name: 'main', files: {} }]), files: inMemoryFiles(files) }, ofNothing),
  ],
])('the lanegate.yml of %s binds', (_, bind) => {
  test('as it is written', async () => {
    const { text, settings } = await bind(triageProject);
    expect(text).toBe(triageProject['lanegate.yml']);
    expect(Object.keys(settings.models)).toEqual(['triage']);
  });

  test('with the parts of a monorepo, as one file that includes nothing', async () => {
    const { text, settings } = await bind(monorepoProject);
    expect(Object.keys(settings.models)).toEqual(['services/chat/triage', 'services/mail/triage']);
    expect(parseConfiguration(text, 'lanegate.yml').value).toEqual({ ...settings, include: [], suites: [] });
  });

  test('by its defaults where there is none', async () => {
    expect(await bind({ 'README.md': 'none' })).toMatchObject({ text: 'version: 1\n' });
  });
});
