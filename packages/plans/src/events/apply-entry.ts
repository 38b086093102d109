import { hasText } from "../lint/plan-index.ts";
import { coveringConsents } from "../consent/covering-consents.ts";
import { coveringGrounds } from "../consent/covering-grounds.ts";
import { exchangeWithoutGround, mustStay, repeatedId, unknownItem } from "../issues.ts";
import type { Exchange, ListEntry, PlanEvent } from "../plan.ts";
import { checkNewWords, checkOwnWords } from "./check-words.ts";
import { findItem, putItem, type PlanDraft } from "./plan-draft.ts";
import type { ListName } from "./plan-lists.ts";
import { refuse, type Refusal } from "./refusal.ts";

type EventOf<Type extends PlanEvent["type"]> = Extract<PlanEvent, { readonly type: Type }>;

/** What may be taken out again. All else tells who said or did what, and stays. */
const removable: Readonly<Partial<Record<ListName, true>>> = {
  resources: true,
  goals: true,
  actions: true,
  wantedCooperation: true,
  otherPlans: true,
  agreements: true,
  safetyNotes: true,
  meetings: true,
  evaluations: true,
};

/**
 * Adds a new thing to the draft.
 *
 * @internal
 */
export function applyAdded(draft: PlanDraft, event: EventOf<"added">): Refusal | undefined {
  const { entry } = event;
  const { id } = entry.item;
  if (draft.places.has(id) || draft.removed.has(id) || draft.erased.has(id)) {
    return refuse(repeatedId, ["entry", "item", "id"]);
  }
  const refusal = checkExchange(draft, entry) ?? checkNewWords(entry, event);
  if (refusal === undefined) putItem(draft, entry);
  return refusal;
}

/**
 * Puts a new version of a thing in the place of the one before.
 *
 * @internal
 */
export function applyChanged(draft: PlanDraft, event: EventOf<"changed">): Refusal | undefined {
  const { entry } = event;
  const { id } = entry.item;
  // The version before may have been erased, rightly: the one that is left stands.
  const isLeft = draft.erased.has(id) && !draft.places.has(id);
  if (findItem(draft, entry.list, id) === undefined && !isLeft) {
    return refuse(unknownItem, ["entry", "item", "id"]);
  }
  const refusal =
    checkExchange(draft, entry) ??
    checkUnmetNeed(draft, entry) ??
    checkOwnWords(draft, entry, event);
  if (refusal === undefined) putItem(draft, entry);
  return refusal;
}

/**
 * Takes a thing out of the draft, unless it is one of those that stay.
 *
 * @internal
 */
export function applyRemoved(draft: PlanDraft, event: EventOf<"removed">): Refusal | undefined {
  const place = draft.places.get(event.item);
  if (place === undefined || draft.removed.has(event.item)) {
    return draft.erased.has(event.item) ? undefined : refuse(unknownItem, ["item"]);
  }
  if (removable[place.list] !== true && !isOwnWish(draft, event)) return refuse(mustStay, ["item"]);
  draft.removed.add(event.item);
  return undefined;
}

/** No service deletes a wish; whoever wished it may. */
function isOwnWish(draft: PlanDraft, { item, by }: EventOf<"removed">): boolean {
  return findItem(draft, "wishes", item)?.by === by;
}

function checkExchange({ content }: PlanDraft, entry: ListEntry): Refusal | undefined {
  if (entry.list !== "exchanges") return undefined;
  const exchange: Exchange = entry.item;
  const isCovered =
    hasText(exchange.otherLegalGround) ||
    coveringConsents(content, exchange).length > 0 ||
    coveringGrounds(content, exchange).length > 0;
  return isCovered ? undefined : refuse(exchangeWithoutGround, ["entry", "item"]);
}

/** A need that was not met gets the day it was; that it wasn't stays visible. */
function checkUnmetNeed(draft: PlanDraft, entry: ListEntry): Refusal | undefined {
  if (entry.list !== "needs" || entry.item.unmet !== undefined) return undefined;
  const wasUnmet = findItem(draft, "needs", entry.item.id)?.unmet !== undefined;
  return wasUnmet ? refuse(mustStay, ["entry", "item", "unmet"]) : undefined;
}
