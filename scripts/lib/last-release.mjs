import { runCommand } from "./run-command.mjs";

/**
 * Finds the tag of the last release of any package.
 *
 * @returns the tag, such as `@medvirk/core@0.2.0`; undefined before the first release
 */
export async function lastRelease() {
  const tags = await runCommand("git", [
    "tag",
    "--list",
    "@medvirk/*",
    "--merged",
    "HEAD",
    "--sort=-creatordate",
  ]);
  return tags.split("\n").find(Boolean);
}
