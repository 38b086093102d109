import type { PlainDate } from "@medvirk/core";
import type { SecretKey } from "../keys/secret-key.ts";
import type { ReasonedActor } from "./key-list.ts";

/** How a key list is opened. */
export interface OpenKeyListOptions {
  /** The key that seals it. */
  readonly key: SecretKey;
  /** The day by which its retention is judged. */
  readonly today: PlainDate;
  /**
   * What to do where a run was interrupted: `refuse`, or go on with every whole record, on the word
   * of someone who knows that it was a run and not a hand that cut the end off.
   */
  readonly interrupted: "refuse" | { readonly recover: ReasonedActor };
  /** The revision that the list is known to have had; 0 where none is known. */
  readonly minimumRevision: number;
}
