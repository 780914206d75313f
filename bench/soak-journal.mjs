/** Follows every reservation to its settlement: each is settled once, and at the end none is left. */
export function openJournal() {
  const open = new Set();
  const wrong = [];
  let settled = 0;
  const add = ({ kind, call }) => {
    if (kind === 'reserved') {
      if (open.has(call)) wrong.push(`call ${call} was reserved twice`);
      open.add(call);
    } else if (kind === 'settled') {
      if (!open.delete(call)) wrong.push(`call ${call} was settled without a reservation`);
      settled += 1;
    }
  };
  const violations = () => [
    ...wrong.slice(0, 10),
    ...(open.size === 0 ? [] : [`${open.size} reservations are left`]),
    ...(settled === 0 ? ['nothing was ever settled'] : []),
  ];
  return { add, violations };
}
