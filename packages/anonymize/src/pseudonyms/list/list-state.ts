import type { PlainDate, Result } from "@medvirk/core";
import type { SecretKey } from "../keys/secret-key.ts";
import type { KeyListStore } from "./key-list-store.ts";
import type { ListContent } from "./list-content.ts";
import type { ListEvent } from "./list-events.ts";

/** A key list in memory. The only thing here that changes, and it never leaves the package. */
export interface ListState extends ListContent {
  readonly store: KeyListStore;
  readonly list: string;
  /** The caller's key, under which the list is sealed. */
  key: SecretKey;
  readonly today: PlainDate;
  recordKey: Uint8Array;
  /** The revision when the list was last written anew. */
  base: number;
  /** How many records are kept, and the last of them. */
  records: number;
  lastRecord: string;
  isOpen: boolean;
  /** True while the list is written anew: a code given then could be lost. */
  isBusy: boolean;
  /** What isn't kept yet. */
  pending: ListEvent[];
  /** Makes a value's code; drawn anew at each call where codes are random. */
  makeCode: (value: string) => Result<string>;
  /** The last write: the next waits for it. */
  lastWrite: Promise<unknown>;
}
