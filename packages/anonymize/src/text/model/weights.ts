/** What training left: whole numbers, so that every platform adds them to the same sums. */
export interface Weights {
  readonly id: string;
  readonly version: string;
  /** There are 2 to this power rows. */
  readonly rowBits: number;
  /** For each row the weight of each tag. */
  readonly rows: Int8Array;
  /** For each tag, the weight of each tag after it. */
  readonly transitions: Int16Array;
}
