/** What is known of the file. */
export interface KnownFile {
  records: number;
  /** Where the last whole record ends. */
  wholeBytes: number;
  /** How long the file is; longer where a half record follows. */
  bytes: number;
  /** False until it was read, and after a write that could neither be done nor undone. */
  isKnown: boolean;
}
