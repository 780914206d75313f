import { issuesContract } from '../ports/conversations/issues.contract.js';
import { RecordedIssues } from './recorded-issues.js';

issuesContract('the fake', async () => {
  const issues = new RecordedIssues();
  return {
    issues,
    us: 'github-actions[bot]',
    add: (issue) => issues.add(issue).number,
    close: (number, as) => {
      const issue = issues.seen.find((each) => each.number === number);
      if (issue !== undefined) issue.state = { kind: 'closed', as, at: issues.now };
    },
    forbid: () => {
      issues.isPermitted = false;
    },
    seen: () =>
      issues.seen.map(({ title, body, label, state, assignees, comments }) => ({
        title,
        body,
        label,
        assignees,
        comments,
        isOpen: state.kind === 'open',
      })),
    stop: async () => undefined,
  };
});
