/**
 * How many letters to insert, delete, change or swap with their neighbour to make one text of the other, or
 * `limit + 1` where it takes more: texts whose lengths alone differ by more cost nothing.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (let i = 1; i <= long.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= short.length; j++) {
      const changed = (row[j - 1] ?? 0) + (long[i - 1] === short[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && long[i - 1] === short[j - 2] && long[i - 2] === short[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      const cost = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[short.length] ?? 0, limit + 1);
}
