/**
 * Names a calendar entry so that the same day of the same thing keeps its name, and a new file
 * replaces what an old one said. The name is a checksum: ids of a plan may be words, and a calendar
 * is often shared. It hides nothing from somebody who has the plan.
 *
 * @param parts - what tells the entry from all others
 * @returns a name as of RFC 5545, section 3.8.4.7
 * @source FNV-1a, 32 bits, from two offsets: Fowler, Noll, Vo, draft-eastlake-fnv
 * @internal
 */
export function entryName(parts: readonly string[]): string {
  const text = parts.join("\n");
  const half = (offset: number): string => {
    let sum = offset;
    for (let at = 0; at < text.length; at += 1) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    }
    return (sum >>> 0).toString(16).padStart(8, "0");
  };
  return `${half(0x811c9dc5)}${half(0x9dc5811c)}@plans.medvirk`;
}
