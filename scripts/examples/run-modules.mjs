/**
 * A process of its own that imports example modules, one after the other, and reports each.
 * Started by run-examples.mjs with `{ modules: [{ id, path, assertions }] }` as its message.
 */
import { inspect, isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";

const silent = () => undefined;
for (const name of ["log", "info", "warn", "error", "table", "debug"]) console[name] = silent;

process.once("message", async ({ modules }) => {
  for (const { id, path, assertions, firstLine } of modules) {
    process.send({ started: id });
    process.send({ id, failures: await runModule(path, assertions, firstLine) });
  }
  process.disconnect();
});

async function runModule(path, assertions, firstLine) {
  const failures = [];
  const reached = new Set();
  let line = firstLine;
  globalThis.__example = {
    at(current) {
      line = current;
    },
    equal(actual, expected, at) {
      reached.add(at);
      const value = expected();
      if (!isDeepStrictEqual(actual, value)) {
        failures.push({ line: at, message: `gave ${shown(actual)}, not ${shown(value)}` });
      }
      return actual;
    },
  };
  try {
    await import(pathToFileURL(path).href);
    for (const at of assertions) {
      if (!reached.has(at)) failures.push({ line: at, message: "this value was never reached" });
    }
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : shown(error);
    failures.push({ line, message: message.split("\n")[0] });
  }
  return failures;
}

function shown(value) {
  return inspect(value, { depth: 8, breakLength: Infinity, maxStringLength: 400 });
}
