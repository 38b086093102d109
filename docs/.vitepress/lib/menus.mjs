import { existsSync, readFileSync, readdirSync } from "node:fs";
import { groups, texts } from "./texts.mjs";

const docs = new URL("../../", import.meta.url);

/** The bar at the top of every page. */
export function navigation(language) {
  const { groups: names, pages, prefix } = texts[language];
  const link = (page) => `/${prefix}${page}`;
  return [
    { text: pages.start, link: link("start") },
    menu(names.guides, "guides"),
    menu(names.concepts, "concepts"),
    menu(texts[language].shortData, "data"),
    { text: pages.playground, link: link("playground") },
    { text: pages.api, link: link("api"), activeMatch: "/(api|reference/)" },
  ];

  function menu(text, group) {
    const first = groups[group][0].split("/")[0];
    return {
      text,
      activeMatch: group === "data" ? `/(${groups.data.join("|")})` : `/${first}/`,
      items: groups[group].map((page) => ({ text: pages[page], link: link(page) })),
    };
  }
}

/** The menu at the side: the narrative pages, or the reference of the entry points. */
export function sidebar(language) {
  const { groups: names, pages, prefix } = texts[language];
  const narrative = Object.entries(groups).map(([group, members]) => ({
    text: names[group],
    items: members.flatMap((page) => [
      { text: pages[page], link: `/${prefix}${page}` },
      ...(page === "schemas/" ? schemaLinks(prefix) : []),
    ]),
  }));
  const rules = { [`/${prefix}rules/`]: writtenMenu(`rules-menu.${language}.json`) };
  return language === "en"
    ? { "/reference/": writtenMenu("sidebar.json"), ...rules, "/": narrative }
    : { ...rules, [`/${prefix}`]: narrative };
}

function schemaLinks(prefix) {
  const folder = new URL(`${prefix}schemas/`, docs);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => /^[^/]+\/[^/]+\.md$/.test(name))
    .sort()
    .map((name) => name.replace(/\.md$/, ""))
    .map((name) => ({ text: name, link: `/${prefix}schemas/${name}` }));
}

/** Written by the build; never folded, which would nest one control inside another. */
function writtenMenu(name) {
  const file = new URL(`reference/${name}`, docs);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}
