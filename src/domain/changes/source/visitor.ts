import type { Collector } from './collector.js';
import type { Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';

/** Goes on to a node that lies in the present one. */
export type Visit = (node: SyntaxNode, where: Surroundings) => void;

/** One kind of node: what it adds to the collector, and with which surroundings it goes on to what lies in it. */
export type Visitor = (collector: Collector, node: SyntaxNode, where: Surroundings, visit: Visit) => void;

/** Visits all that lies in a node. */
export const visitChildren: Visitor = (collector, node, where, visit) => {
  for (const child of collector.childrenOf(node)) visit(child, where);
};

/** The parts of a node that mean something, without brackets and comments. */
export const partsOf = (node: SyntaxNode): SyntaxNode[] =>
  node.children.filter((child): child is SyntaxNode => child?.isNamed === true && !child.type.includes('comment'));
