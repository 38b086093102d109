/// <reference types="node" />
export { openKeyListFile } from "./node/open-key-list-file.ts";
export type { KeyListStore } from "./list/key-list-store.ts";
