import type { Entity } from "./entity-model.ts";
import { outside } from "./tags.ts";
import type { TokenBlock } from "./token-block.ts";

/** Names of persons that a text gave in full, to know them when a part of them stands alone. */
export interface NameMemory {
  /** Notes the full names of a block and the single words that may be one of them. */
  readonly remember: (block: TokenBlock, tags: Uint8Array) => void;
  /** Makes persons of the single words that are the last word of a full name. */
  readonly complete: (entities: readonly Entity[]) => readonly Entity[];
}

const beginPerson = 1;
const insidePerson = 2;

/**
 * Makes a memory for one text: who is once called Kari Lunde is a person as Lunde
 * too, unless the word as often names a place or an organisation.
 *
 * @param text - the text
 * @returns an empty memory
 * @internal
 */
export function createNameMemory(text: string): NameMemory {
  /** For each word: how often it ends a full name, less how often it names a place or the like. */
  const surnames = new Map<string, number>();
  const count = (name: string, change: number): void => {
    const stem = stemOf(name);
    surnames.set(stem, (surnames.get(stem) ?? 0) + change);
  };
  const loose: { start: number; end: number }[] = [];
  return {
    remember: (block, tags) => {
      for (let at = 0; at < block.count; at += 1) {
        const tag = tags[at] ?? outside;
        const start = block.starts[at] ?? 0;
        const end = block.ends[at] ?? start;
        if (tag === insidePerson && tags[at + 1] !== insidePerson) {
          count(text.slice(start, end), 1);
        } else if (isNameLike(block, at) && standsAlone(block, tags, at)) {
          loose.push({ start, end });
          if (tag !== outside) count(text.slice(start, end), -1);
        }
      }
    },
    complete: (entities) => {
      const persons = new Set<number>();
      const added: Entity[] = [];
      for (const { start, end } of loose) {
        if ((surnames.get(stemOf(text.slice(start, end))) ?? 0) <= 0) continue;
        persons.add(start);
        added.push({ start, end, type: "person" });
      }
      if (added.length === 0) return entities;
      const kept = entities.filter(({ start }) => !persons.has(start));
      return [...kept, ...added].sort((one, other) => one.start - other.start);
    },
  };
}

/** A capital, and never seen in small letters nearby, as "Jeg" is. */
function isNameLike(block: TokenBlock, at: number): boolean {
  const facts = block.facts[at];
  return facts?.capital === true && facts.use.lower === 0;
}

/** A word outside every name with no capital beside it, or a name of one word that is no person. */
function standsAlone(block: TokenBlock, tags: Uint8Array, at: number): boolean {
  const tag = tags[at] ?? outside;
  if (tag === beginPerson) return false;
  if (tag !== outside) return tag % 2 === 1 && tags[at + 1] !== tag + 1;
  const before = block.facts[at - 1]?.capital === true && tags[at - 1] === outside && at > 1;
  return !before && block.facts[at + 1]?.capital !== true;
}

/** A name without its genitive -s. */
function stemOf(name: string): string {
  return name.length > 3 && name.endsWith("s") ? name.slice(0, -1) : name;
}
