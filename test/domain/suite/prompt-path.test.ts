import { expect, test } from 'vitest';
import { calledBy, meantBy } from '../../../src/domain/suite/prompt-path.js';

test.each([
  ['triage', 'prompts/triage.prompt.yml', true],
  ['triage', 'services/mail/prompts/triage.md', true],
  ['triage', 'prompts/triage-old.md', false],
  ['services/mail/triage', 'services/mail/prompts/triage.md', true],
  ['services/mail/triage', 'services/mail/triage.md', true],
  ['services/mail/triage', 'services/mailing/prompts/triage.md', false],
  ['services/mail/triage', 'services/chat/prompts/triage.md', false],
  ['services/mail/triage', 'prompts/triage.md', false],
  ['mail/triage', 'services/mail/prompts/triage.md', false],
])('the name %s means %s: %s', (name, path, isMeant) => {
  expect(calledBy(['other', name])(path)).toBe(isMeant);
});

test('a reference means a prompt file by its path too', () => {
  const isMeant = meantBy(new Set(['prompts/triage.prompt.yml']));
  expect(['prompts/triage.prompt.yml', 'prompts/triage.md'].map(isMeant)).toEqual([true, false]);
});
