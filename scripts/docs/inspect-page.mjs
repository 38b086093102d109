import axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const narrow = { width: 320, height: 700 };
const wide = { width: 1280, height: 900 };

/**
 * Opens pages of the site, one after the other, and lists what is wrong with each.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin
 */
export async function createInspector(browser, origin) {
  const context = await browser.newContext({
    viewport: wide,
    colorScheme: "light",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  await context.addInitScript({ content: axe.source });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  let problems = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || url.startsWith("data:")) return route.continue();
    problems.push(`request to another server: ${url}`);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));

  const open = async (path) => {
    await page.goto(origin + path, { waitUntil: "load" });
    await page.waitForFunction(() => "__vue_app__" in document.querySelector("#app"));
  };
  const inColour = async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const dark = colorScheme === "dark";
    await page.waitForFunction(
      (wanted) => document.documentElement.classList.contains("dark") === wanted,
      dark,
    );
  };

  return {
    page,
    /** Runs axe in light and in dark, and what axe can't see. */
    async inspect(path) {
      problems = [];
      await open(path);
      const violations = [...(await runAxe(page, "light")), ...(await hiddenFocus(page))];
      await inColour("dark");
      violations.push(...(await runAxe(page, "dark")));
      await inColour("light");
      await page.setViewportSize(narrow);
      violations.push(...(await sidewaysScroll(page)));
      await page.setViewportSize(wide);
      return [...violations, ...missingPageIsFine(path, problems)];
    },
    /** Runs axe after something was done on a page, such as opening the search. */
    async inspectAfter(path, act) {
      problems = [];
      await open(path);
      await act(page);
      const violations = await runAxe(page, "light");
      await inColour("dark");
      violations.push(...(await runAxe(page, "dark")));
      await inColour("light");
      return [...violations, ...problems];
    },
    close: () => context.close(),
  };
}

async function runAxe(page, scheme) {
  const violations = await page.evaluate(async (values) => {
    const options = { runOnly: { type: "tag", values }, resultTypes: ["violations"] };
    const found = await window.axe.run(document, options);
    return found.violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      target: nodes[0].target.join(" "),
      why: nodes[0].failureSummary.split("\n")[1]?.trim() ?? "",
    }));
  }, tags);
  return violations.map(
    ({ id, count, target, why }) => `axe (${scheme}) ${id}, ${count} places: ${target}: ${why}`,
  );
}

/** Walks every control as the keyboard does, and looks for a visible mark on the focused one. */
async function hiddenFocus(page) {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const controls = document.querySelectorAll(
      "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])",
    );
    const looks = (style) => [style.outlineStyle, style.outlineWidth, style.boxShadow].join();
    const hidden = new Set();
    for (const control of controls) {
      if (control.disabled || !control.checkVisibility({ visibilityProperty: true })) continue;
      control.blur();
      const before = looks(getComputedStyle(control));
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) continue;
      const style = getComputedStyle(control);
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
      if (!outlined && looks(style) === before) {
        hidden.add(`focus not visible: ${control.tagName.toLowerCase()}.${control.className}`);
      }
    }
    document.activeElement?.blur();
    return [...hidden];
  });
}

async function sidewaysScroll(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const frame = (element) => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (at !== document.body && getComputedStyle(at).overflowX !== "visible") return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !frame(element),
    );
    const name = wide === undefined ? "?" : `${wide.tagName.toLowerCase()}.${wide.className}`;
    return [`scrolls sideways at 320 pixels: ${scrollWidth} pixels wide, first ${name}`];
  });
}

/** The page for a missing page is asked for by its own name, and is there. */
function missingPageIsFine(path, problems) {
  return path === "/404" ? problems.filter((problem) => !problem.includes("404")) : problems;
}
