import { useData } from "vitepress";
import { computed } from "vue";

/**
 * Replaces the theme's own list of languages: the reference is in English only, so its pages
 * lead to the Norwegian page about the reference.
 */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, hash } = useData();
  const home = (key) => (key === "root" ? "/" : `/${key}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: home(localeIndex.value),
  }));
  const localeLinks = computed(() => {
    const here = page.value.relativePath.slice(home(localeIndex.value).length - 1);
    const twin = /^(?:reference|decisions)\//.test(here)
      ? here.startsWith("reference")
        ? "api"
        : "decisions/"
      : here.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "");
    return Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => ({
        text: label,
        link: correspondingLink ? home(key) + twin + hash.value : home(key),
      }));
  });
  return { localeLinks, currentLang };
}
