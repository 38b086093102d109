/** What leads from one id to others, such as a goal to its parent. */
export type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Finds where links lead back to where they came from.
 *
 * @param links - from each id to the ids that it leads to; ids without links of their own may lack
 * @returns for each cycle one id whose link closes it; empty where there is none
 * @internal
 */
export function findCycles(links: Links): readonly string[] {
  const closing: string[] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (!done.has(start)) walkFrom(start, links, done, closing);
  }
  return closing;
}

/** Depth first with a stack of its own, so that 10,000 goals in a row don't exhaust the engine's. */
function walkFrom(start: string, links: Links, done: Set<string>, closing: string[]): void {
  const open = new Set([start]);
  const stack = [{ id: start, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const target = links.get(top.id)?.[top.next];
    top.next += 1;
    if (target === undefined) {
      open.delete(top.id);
      done.add(top.id);
      stack.pop();
    } else if (open.has(target)) {
      closing.push(top.id);
    } else if (!done.has(target)) {
      open.add(target);
      stack.push({ id: target, next: 0 });
    }
  }
}
