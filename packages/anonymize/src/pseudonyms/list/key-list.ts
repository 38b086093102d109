import type { PlainDate, Result } from "@medvirk/core";
import type {
  KeyListAct,
  KeyListLog,
  WithdrawalChoice,
} from "../../schemas/pseudonyms/key-list-log-schema.ts";
import type { KeyListTerms } from "../../schemas/pseudonyms/key-list-terms-schema.ts";
import type { SecretKey } from "../keys/secret-key.ts";

/** Who does something with a key list, when, and in which role; it goes into the log. */
export interface Actor {
  /** Such as `2026-11-23T09:30:00Z`. */
  readonly at: string;
  /** A user id of the service, not a name. */
  readonly by: string;
  readonly role: string;
}

/** An actor who must say why. */
export interface ReasonedActor extends Actor {
  readonly reason: string;
}

/** A withdrawal: what becomes of the data. No reason is asked for. */
export interface WithdrawalRequest extends Actor {
  readonly choice: WithdrawalChoice;
}

/** What a person has agreed to. */
export interface Consent {
  readonly givenOn: PlainDate;
  /** What it covers, in the service's own words, such as `interview` or `journal`. */
  readonly scopes: readonly string[];
  /** The last day; absent where it holds until withdrawn. */
  readonly until?: PlainDate;
}

/** A link, or the list as a whole, whose time is over. */
export interface DueLink {
  /** The code; `null` for the list as a whole. */
  readonly code: string | null;
  readonly why: "retention-over" | "consent-ended";
  /** The last day, which is past. */
  readonly until: PlainDate;
}

/**
 * A key list: which code stands for which value. It is apart from the data, sealed wherever it is
 * kept, and shows nothing of itself when printed or written as JSON.
 *
 * What changes it is kept when `save` (or a method that gives a promise) has succeeded: hand out
 * codes only after that.
 */
export interface KeyList {
  /** Drawn by chance. */
  readonly id: string;
  readonly terms: () => KeyListTerms;
  /** How many sealed records there are; keep it with backups, for `minimumRevision`. */
  readonly revision: () => number;
  /** How many links there are; those withdrawn aren't counted. */
  readonly size: () => number;
  /** Gives a value its code; a new one where it has none. */
  readonly codeOf: (value: string) => Result<string>;
  /** Gives the code that a value has; undefined where it has none, or can't have one. */
  readonly knownCodeOf: (value: string) => string | undefined;
  /** Keeps everything new; gives the revision. */
  readonly save: () => Promise<Result<number>>;
  readonly consentOf: (code: string) => Consent | undefined;
  readonly recordConsent: (code: string, consent: Consent, actor: Actor) => Promise<Result<number>>;
  /** Changes the last day of one link, or of the list where `code` is `null`. */
  readonly retain: (
    code: string | null,
    until: PlainDate,
    actor: ReasonedActor,
  ) => Promise<Result<number>>;
  /** Lists what must be destroyed, renewed or asked for again. */
  readonly due: (today: PlainDate) => readonly DueLink[];
  /** Finds the value of a code, for a role that may; the log holds the question, kept first. */
  readonly reidentify: (code: string, actor: ReasonedActor) => Promise<Result<string>>;
  /** Deletes the link of someone who withdraws, and writes the whole list anew without it. */
  readonly withdraw: (code: string, request: WithdrawalRequest) => Promise<Result<KeyListAct>>;
  /** Seals the list under another key; the codes stay. */
  readonly rotateKey: (key: SecretKey, actor: ReasonedActor) => Promise<Result<number>>;
  /** Gives every value a new code under another key; gives the new code of each old one. */
  readonly rekey: (
    key: SecretKey,
    actor: ReasonedActor,
  ) => Promise<Result<ReadonlyMap<string, string>>>;
  /** Who asked for what; no values. */
  readonly log: () => KeyListLog;
  /** Destroys every link; leaves a mark of when, by whom and in which role. Gives the log. */
  readonly destroy: (actor: ReasonedActor) => Promise<Result<KeyListLog>>;
  /** Keeps everything new, marks the list as closed, and lets go of the store. */
  readonly close: () => Promise<Result<number>>;
  /** Its id, and nothing else. */
  readonly toJSON: () => string;
  readonly toString: () => string;
}
