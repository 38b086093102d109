import { costliestAxis, listAt, openOf, tighten, withLevel, type Box } from "./box.ts";
import type { ClassList, Levels } from "./class-list.ts";
import { coarserClasses } from "./coarser-classes.ts";
import { evaluateNode } from "./evaluate-node.ts";
import type { EvaluatedNode } from "./evaluated-node.ts";
import type { KeyField } from "./key-fields.ts";
import type { Assessment, Metric } from "./metrics/metric.ts";
import type { ModelPlan } from "../models/model-plan.ts";

/** What a search looks through, and for what. */
export interface LatticeSearch {
  readonly finest: ClassList;
  readonly coarsest: Levels;
  readonly fields: readonly KeyField[];
  readonly plan: ModelPlan;
  readonly metric: Metric;
  readonly mostSuppressed: number;
}

/** The best node found so far. */
export interface FoundNode {
  readonly node: EvaluatedNode;
  readonly score: number;
}

/** How far a search has come. */
export interface SearchState {
  /** Absent as long as no node was found that may be released. */
  readonly best: FoundNode | undefined;
  /** Nodes whose classes were counted. */
  readonly evaluatedNodes: number;
  /** Nodes that are neither evaluated nor ruled out; 0 when the best is proven. */
  readonly openNodes: number;
  /** No node that is still open scores less. */
  readonly openBound: number;
}

/** A search that is taken forward step by step, so that it can report and be stopped. */
export interface LatticeWalk {
  /** Splits one box; false when there was none left, so that the best is proven. */
  readonly advance: () => boolean;
  readonly evaluatedNodes: () => number;
  readonly state: () => SearchState;
}

/**
 * Searches the generalisation lattice for the node of the lowest score, by branch and bound over
 * boxes: a box holds all nodes between a finer and a coarser one, and begins as the whole lattice.
 *
 * A box is ruled out when even its coarsest node must suppress too much (then every node in it
 * must, see `evaluateNode`), or when no node in it can score less than the best found (see
 * `Metric`). Otherwise it is split in two along one attribute. Each node is evaluated at most
 * once, as the coarsest of its box, from the classes of the box's finest node and not from the records.
 * Bounds and scores are doubles: what is proven is proven to their last digits.
 *
 * @param search - what to look through
 * @returns the search, with the coarsest node evaluated
 * @source docs/decisions/0010: the search for the best recoding
 * @internal
 */
export function searchLattice(search: LatticeSearch): LatticeWalk {
  const { finest, coarsest, fields, mostSuppressed } = search;
  const boxes: Box[] = [];
  let best: FoundNode | undefined;
  let evaluatedNodes = 0;
  const threshold = (): number => best?.score ?? Number.POSITIVE_INFINITY;
  const evaluate = (list: ClassList, coarse: Levels): Assessment | undefined => {
    const node = evaluateNode(
      coarserClasses(list, fields, coarse).list,
      search.plan,
      mostSuppressed,
    );
    evaluatedNodes += 1;
    if (node.leastSuppressed > mostSuppressed) return undefined;
    const assessment = search.metric(node);
    if (node.suppressedRecords <= mostSuppressed && assessment.score < threshold()) {
      best = { node, score: assessment.score };
    }
    return assessment;
  };
  const open = (box: Omit<Box, "bound">): void => {
    const bound = box.assessment.boundFrom(box.fine, box.list);
    if (bound < threshold()) boxes.push({ ...box, bound });
  };
  const split = (box: Box): void => {
    const coarse = tighten(box, threshold());
    const list = listAt(box, fields);
    const assessment = coarse === box.coarse ? box.assessment : evaluate(list, coarse);
    if (assessment === undefined) return;
    const axis = costliestAxis({ ...box, coarse, list, assessment });
    if (axis === undefined) return;
    const top = coarse[axis] ?? 0;
    open({ fine: withLevel(box.fine, axis, top), coarse, list, assessment });
    const lower = withLevel(coarse, axis, top - 1);
    const below = evaluate(list, lower);
    if (below !== undefined) open({ fine: box.fine, coarse: lower, list, assessment: below });
  };

  const whole = evaluate(finest, coarsest);
  if (whole !== undefined) {
    open({ fine: finest.levels, coarse: coarsest, list: finest, assessment: whole });
  }
  return {
    advance: () => {
      const box = boxes.pop();
      if (box !== undefined && box.bound < threshold()) split(box);
      return box !== undefined;
    },
    evaluatedNodes: () => evaluatedNodes,
    state: () => ({ best, evaluatedNodes, ...openOf(boxes, threshold()) }),
  };
}
