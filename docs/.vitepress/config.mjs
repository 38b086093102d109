import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { accessibleSearch } from "./lib/accessible-search.mjs";
import { navigation, sidebar } from "./lib/menus.mjs";
import { texts } from "./lib/texts.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function locale(language) {
  const { description, label, lang, theme, title } = texts[language];
  return {
    label,
    lang,
    title,
    description,
    themeConfig: { ...theme, nav: navigation(language), sidebar: sidebar(language) },
  };
}

export default defineConfig({
  base: process.env.MEDVIRK_DOCS_BASE ?? "/",
  cleanUrls: true,
  // Titles of older browsers and readers name the page first.
  titleTemplate: ":title · Medvirk",
  srcExclude: ["reference/_parts/**", "node_modules/**"],
  locales: { root: locale("en"), nb: locale("nb") },
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: "/mark.svg" }],
    ["meta", { name: "color-scheme", content: "light dark" }],
    ["meta", { name: "referrer", content: "no-referrer" }],
  ],
  markdown: {
    // The default pair fails WCAG's contrast for comments.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      scrollTablesByKeyboard(md);
    },
  },
  themeConfig: {
    logo: { src: "/mark.svg", alt: "" },
    search: {
      provider: "local",
      options: {
        locales: {
          root: { translations: texts.en.search },
          nb: { translations: texts.nb.search },
        },
      },
    },
  },
  vite: {
    plugins: [accessibleSearch()],
    build: { chunkSizeWarningLimit: 2000 },
    resolve: {
      alias: [
        // The language switch must not lead from the English reference to a page that isn't there.
        { find: /^.*\/composables\/langs$/, replacement: here("./theme/langs.mjs") },
      ],
    },
  },
});

/** A wide table scrolls by itself: keyboard users must be able to reach it, and its cells keep their header. */
function scrollTablesByKeyboard(md) {
  md.renderer.rules.table_open = () => '<div class="table-frame" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
}
