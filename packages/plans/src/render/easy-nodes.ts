import type { LocalizedText } from "@medvirk/core";
import type { Plan } from "../plan.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
import type { PlanWords } from "./plan-words.ts";

/** What the parts of an easy-read plan are made with. */
export interface EasyContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly language: string;
  readonly say: (text: LocalizedText) => string;
}

/**
 * A line that names a thing.
 *
 * @internal
 */
export function lead(
  parts: readonly OutlinePart[],
  children: readonly OutlineNode[] = [],
): OutlineNode {
  return { parts, isLead: true, children };
}

/**
 * A line with a label.
 *
 * @internal
 */
export function field(label: string, parts: readonly OutlinePart[]): OutlineNode {
  return { label, parts, isLead: false, children: [] };
}

/**
 * A line with somebody's words, if there are any.
 *
 * @internal
 */
export function wordsField(label: string, words: string | undefined): readonly OutlineNode[] {
  return words === undefined ? [] : [field(label, [{ words }])];
}

/**
 * A part of the plan, if anything stands in it.
 *
 * @internal
 */
export function section(heading: string, nodes: readonly OutlineNode[]): readonly OutlineSection[] {
  return nodes.length === 0 ? [] : [{ level: 2, heading, nodes }];
}

/**
 * The names of parties, with commas between.
 *
 * @internal
 */
export function names(ids: readonly string[], words: PlanWords): readonly OutlinePart[] {
  return ids.flatMap((id, at) => [...(at === 0 ? [] : [{ ours: ", " }]), words.nameOf(id)]);
}
