/**
 * Builds the site and opens every page of it in a browser without a window, in light and dark:
 * WCAG 2.1 A and AA by axe-core, visible focus, no sideways scroll at 320 pixels, no error in
 * the console, no request to another server, a twin in the other language.
 * `--no-build` takes the site as it was built last.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createInspector } from "./docs/inspect-page.mjs";
import { findChromium } from "./lib/find-chromium.mjs";
import { pagesOf, serveSite, withoutTwin } from "./docs/serve-site.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const site = join(root, "docs", ".vitepress", "dist");

if (!process.argv.includes("--no-build")) {
  const { status } = spawnSync(process.execPath, [join(root, "docs", "build.mjs")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const executablePath = chromiumOrExit();

const pages = pagesOf(site);
const { origin, close } = await serveSite(site);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const violations = withoutTwin(pages).map((page) => `${page}  has no twin in the other language`);

try {
  const queue = [...pages];
  const inspectors = await Promise.all(
    Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, () =>
      createInspector(browser, origin),
    ),
  );
  await Promise.all(
    inspectors.map(async (inspector) => {
      for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
        const found = await inspector.inspect(page).catch(({ message }) => [message]);
        violations.push(...found.map((problem) => `${page}  ${problem}`));
      }
    }),
  );
  for (const { page, name, act } of states()) {
    const found = await inspectors[0].inspectAfter(page, act).catch(({ message }) => [message]);
    violations.push(...found.map((problem) => `${page} (${name})  ${problem}`));
  }
} finally {
  await browser.close();
  close();
}

for (const violation of violations.sort()) console.log(violation);
console.log(`docs: ${pages.length} pages, ${violations.length} violations`);
if (violations.length > 0) process.exitCode = 1;

/** What a reader does on a page, which the page alone doesn't show. */
function states() {
  const search = { "/": "guardCounts", "/nb/": "merknad" };
  const searches = Object.entries(search).map(([page, words]) => ({
    page,
    name: "search open",
    act: async (view) => {
      await view.keyboard.press("Control+k");
      await view.getByRole("combobox").fill(words);
      await view.getByRole("option").first().waitFor();
    },
  }));
  const playgrounds = ["/playground", "/nb/playground"].map((page) => ({
    page,
    name: "playground used",
    act: async (view) => {
      // A number of the synthetic series, with a blank; it must go, and a wrong mark must be named.
      await view.getByRole("textbox").last().fill("178175 12399");
      await view.getByText(/^\[(?:IDENTITY NUMBER|IDENTITETSNUMMER) 1\]$/).waitFor();
      await view.getByRole("textbox").first().fill("7,55");
      await view.locator("output", { hasText: ": " }).first().waitFor();
      await view.locator("summary").first().click();
    },
  }));
  return [...searches, ...playgrounds];
}

function chromiumOrExit() {
  try {
    return findChromium();
  } catch ({ message }) {
    console.error(message);
    return process.exit(2);
  }
}
