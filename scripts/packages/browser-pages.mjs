import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../lib/find-chromium.mjs";

const mediaTypes = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** Opens each page in headless Chromium and compares what it shows. No other address is reachable. */
export async function checkPages(list, pages) {
  const browser = await list.check("Chromium starts", () =>
    chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] }),
  );
  if (browser === undefined) return;
  for (const page of pages) await list.check(page.title, () => openPage(browser, page));
  await browser.close();
}

async function openPage(browser, { path, expected }) {
  const server = await serve(path);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.route("**/*", (route) => {
    const { origin: wanted } = new URL(route.request().url());
    if (wanted === origin || wanted === "null") return route.continue();
    problems.push(`asked for ${wanted}`);
    return route.abort();
  });
  try {
    await page.goto(origin, { waitUntil: "load" });
    const shown = await page.locator("output").textContent();
    assert.deepEqual({ shown, problems }, { shown: expected, problems: [] });
  } finally {
    await page.close();
    server.close();
  }
}

function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const content = await readFile(file);
      response.writeHead(200, { "content-type": mediaTypes[extname(file)] ?? "text/plain" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
