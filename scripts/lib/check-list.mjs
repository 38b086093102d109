/**
 * Counts checks and says what failed, so that a script ends with one line that tells how much
 * really ran.
 *
 * @param name - what the closing line begins with
 */
export function createCheckList(name) {
  const failures = [];
  let passed = 0;
  return {
    /** Runs one check; a thrown error is its failure, and what it returns is passed on. */
    async check(title, run) {
      try {
        const value = await run();
        passed += 1;
        return value;
      } catch (error) {
        failures.push(title);
        console.error(`FAILED  ${title}\n${indent(messageOf(error))}`);
        return undefined;
      }
    },
    /** Prints the closing line and sets the exit code. */
    finish() {
      if (failures.length > 0) console.error(`\nFailed:\n${indent(failures.join("\n"))}`);
      console.log(`${name}: ${passed} passed, ${failures.length} failed`);
      if (failures.length > 0) process.exitCode = 1;
    },
  };
}

/** The first of what a failed command printed; one line can be a whole document. */
function messageOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split("\n").map((line) => line.slice(0, 300));
  return lines.length > 40 ? [...lines.slice(0, 40), "…"].join("\n") : lines.join("\n");
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, "  ");
}
