export type {
  KeyListAct,
  KeyListActKind,
  KeyListLog,
  WithdrawalChoice,
} from "./schemas/pseudonyms/key-list-log-schema.ts";
export type {
  CodeKind,
  KeyListTerms,
  ValueKind,
} from "./schemas/pseudonyms/key-list-terms-schema.ts";
export { codeCollisionProbability } from "./pseudonyms/codes/code-collision-probability.ts";
export { isPseudonym } from "./pseudonyms/codes/code-format.ts";
export type { Coder, CoderOptions } from "./pseudonyms/codes/coder.ts";
export { createKeyedCoder } from "./pseudonyms/codes/create-keyed-coder.ts";
export { createNumberCoder } from "./pseudonyms/codes/create-number-coder.ts";
export { createSecretKey } from "./pseudonyms/keys/create-secret-key.ts";
export { readSecretKey, writeSecretKey } from "./pseudonyms/keys/read-secret-key.ts";
export type { SecretKey } from "./pseudonyms/keys/secret-key.ts";
export { createKeyList, type NewKeyList } from "./pseudonyms/list/create-key-list.ts";
export type {
  Actor,
  Consent,
  DueLink,
  KeyList,
  ReasonedActor,
  WithdrawalRequest,
} from "./pseudonyms/list/key-list.ts";
export type { KeyListStore, StoredRecords } from "./pseudonyms/list/key-list-store.ts";
export {
  memoryKeyListStore,
  type MemoryKeyListStore,
} from "./pseudonyms/list/memory-key-list-store.ts";
export { openKeyList } from "./pseudonyms/list/open-key-list.ts";
export type { OpenKeyListOptions } from "./pseudonyms/list/open-key-list-options.ts";
export * as issues from "./issues-pseudonyms.ts";
