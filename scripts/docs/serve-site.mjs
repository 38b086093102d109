import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder of pages on loopback, `/a` from `a.html`, as a static host does.
 *
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveSite(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const found = [path, `${path}.html`, join(path, "index.html")]
      .map((candidate) => join(folder, normalize(candidate)))
      .find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
    const file = found ?? join(folder, "404.html");
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
    });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The addresses of all built pages, the one for a missing page too. */
export function pagesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1")}`)
    .sort();
}

/** The pages that lack their twin in the other language. The reference and the decisions are English. */
export function withoutTwin(pages) {
  const known = new Set(pages);
  const oneLanguage = /^\/(?:reference\/|decisions\/\d|404$)/;
  return pages.filter((page) => {
    if (oneLanguage.test(page)) return false;
    const twin = page.startsWith("/nb/") ? page.slice(3) : `/nb${page}`;
    return !known.has(twin);
  });
}
