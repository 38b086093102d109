import { requireNode } from "./lib/require-node.mjs";

requireNode();
import("./run-tests.mjs");
