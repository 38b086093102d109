/**
 * Mends the roles of the theme's search box, whose results are links inside options inside a
 * button: it becomes a dialog with a combobox and a list of options. Fails when the theme changes,
 * so that nobody keeps a mend that no longer mends.
 */
export function accessibleSearch() {
  return {
    name: "medvirk:accessible-search",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/VPLocalSearchBox.vue")) return undefined;
      return replacements.reduce((mended, [before, after]) => {
        if (!mended.includes(before)) throw new Error(`VPLocalSearchBox has changed: ${before}`);
        return mended.replaceAll(before, after);
      }, code);
    },
  };
}

const replacements = [
  [
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
    `role="dialog"
      aria-modal="true"`,
  ],
  [
    `aria-autocomplete="both"`,
    `role="combobox"
            aria-autocomplete="list"
            :aria-expanded="results?.length ? 'true' : 'false'"`,
  ],
  [
    `            :id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    `            role="none"`,
  ],
  [
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `:id="'localsearch-item-' + index"
              role="option"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"`,
  ],
  [`<kbd :aria-label=`, `<kbd role="img" :aria-label=`],
  [`<span class="title-icon">`, `<span class="title-icon" aria-hidden="true">`],
];
