import { requireNode } from "./lib/require-node.mjs";

requireNode();
import("./lib/prepare.mjs").then(({ prepare }) => {
  prepare();
  return import("./run-demo.mjs");
});
