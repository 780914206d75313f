import type { Collector } from './collector.js';
import { type NodeRole, roleOf } from './grammar.js';
import type { Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { withPairs } from './told-pairs.js';
import { visitAttribute } from './visit-attribute.js';
import { visitBranch, visitOperation } from './visit-branch.js';
import { visitCall } from './visit-call.js';
import { visitList, visitMap } from './visit-collection.js';
import { visitComment } from './visit-comment.js';
import { visitConstant, visitMember } from './visit-constant.js';
import { visitNamed, visitShorthand } from './visit-named.js';
import { visitClosure, visitComplaint, visitDecorated, visitScope, visitStatement } from './visit-scope.js';
import { visitHeredoc, visitHeredocStart, visitJoin, visitText } from './visit-text.js';
import { type Visitor, visitChildren } from './visitor.js';

const visitors: Readonly<Record<NodeRole, Visitor>> = {
  comment: visitComment,
  text: visitText,
  heredoc: visitHeredoc,
  'heredoc-start': visitHeredocStart,
  'heredoc-body': () => {},
  join: visitJoin,
  named: visitNamed,
  shorthand: visitShorthand,
  call: visitCall,
  scope: visitScope,
  closure: visitClosure,
  list: visitList,
  map: visitMap,
  member: visitMember,
  import: (collector, node) => collector.keepImport(node),
  complaint: visitComplaint,
  operation: visitOperation,
  branch: visitBranch,
  decorated: visitDecorated,
  attribute: visitAttribute,
  statement: visitStatement,
};

/** Reads what lies in changed lines of a node into the collector. */
export function walk(collector: Collector, root: SyntaxNode, surroundings: Surroundings): void {
  const visit = (found: SyntaxNode, where: Surroundings): void => {
    if (!collector.touches(found)) return;
    const node = withPairs(found, collector.text.language);
    const role = roleOf(node, collector.text.language);
    const visitor = role === undefined ? visitorOfOthers(node) : visitors[role];
    collector.within(node, () => visitor(collector, node, where, visit));
  };
  visit(root, surroundings);
}

const visitorOfOthers = ({ childCount }: SyntaxNode): Visitor => (childCount === 0 ? visitConstant : visitChildren);
