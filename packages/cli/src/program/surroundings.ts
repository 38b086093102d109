import type { Readable, Writable } from "node:stream";

/** What the command takes from the machine; tests give their own. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /**
   * The environment: `LC_ALL`, `LC_MESSAGES` and `LANG` for the language, and the variable of a key
   * where a command takes one. Nothing else is read.
   */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The clock, for the default of `--today` and for progress. */
  readonly now: () => Date;
  /** Temporary files that are being written; an interrupted run removes them. */
  readonly unfinished: Set<string>;
}
