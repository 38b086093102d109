import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium of the system's packages.
 *
 * @returns the path of its executable; `CHROMIUM_PATH` goes first
 * @throws Error that says how to get one
 */
export function findChromium() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  const candidates = [
    process.env.CHROMIUM_PATH ?? "",
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  const found = candidates.find((path) => path !== "" && existsSync(path));
  if (found === undefined) {
    throw new Error(
      "No Chromium was found. Install the system's package (apt-get install chromium), " +
        "or set CHROMIUM_PATH.",
    );
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
