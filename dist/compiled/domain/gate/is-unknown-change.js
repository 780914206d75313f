/**
 * Whether nothing is known of a change: in any other change set, each lane has changes, or another harness's results.
 */
export const isUnknownChange = ({ lanes, changes, harness }) => lanes.length > 0 && changes.length === 0 && harness === undefined;
