/** Visits all that lies in a node. */
export const visitChildren = (collector, node, where, visit) => {
    for (const child of collector.childrenOf(node))
        visit(child, where);
};
/** The parts of a node that mean something, without brackets and comments. */
export const partsOf = (node) => node.children.filter((child) => child?.isNamed === true && !child.type.includes('comment'));
