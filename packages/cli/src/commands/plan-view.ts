import { formatText, pickText, type LocalizedText } from "@medvirk/core";
import type { LeftOut, PlanView } from "@medvirk/plans";
import { missingOption } from "../issues.ts";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import { unusable } from "../messages/unusable.ts";
import { partyOption, planArgument } from "../plans/plan-options.ts";
import { readPlan } from "../plans/read-plan.ts";
import { viewOf } from "../plans/view-of.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption, todayOf, todayOption } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "plan", "json"],
  fallback: "text",
  text: {
    nb: "til den som gir: hva som er med og ikke; planen som kan gis; eller begge som JSON",
    nn: "til den som gir: kva som er med og ikkje; planen som kan givast; eller begge som JSON",
    en: "for whoever gives it: what is in and out; the plan that may be given; or both as JSON",
  },
};

const words = {
  head: {
    nb: "{party} kan se, {day}:",
    nn: "{party} kan sjå, {day}:",
    en: "{party} may see, {day}:",
  },
  "own-plan": {
    nb: "alt; det er personens egen plan",
    nn: "alt; det er planen til personen sjølv",
    en: "all of it; it is the person's own plan",
  },
  consent: {
    nb: "samtykke {id}: {categories}",
    nn: "samtykke {id}: {categories}",
    en: "consent {id}: {categories}",
  },
  "other-ground": {
    nb: "annet grunnlag {id}: {categories}",
    nn: "anna grunnlag {id}: {categories}",
    en: "other ground {id}: {categories}",
  },
  out: {
    nb: "Ikke med (bare for deg og personen):",
    nn: "Ikkje med (berre for deg og personen):",
    en: "Left out (for you and the person only):",
  },
  "no-category": {
    nb: "ingen har sagt hva slags opplysninger det er",
    nn: "ingen har sagt kva slags opplysningar det er",
    en: "nobody has said which kind of information it holds",
  },
  "not-covered": {
    nb: "dekkes ikke av samtykke eller lov",
    nn: "er ikkje dekt av samtykke eller lov",
    en: "no consent or law covers it",
  },
  "never-given": { nb: "gis aldri videre", nn: "blir aldri gitt vidare", en: "never given on" },
  "points-to-hidden": {
    nb: "viser til noe som ikke er med",
    nn: "viser til noko som ikkje er med",
    en: "leads to something that is left out",
  },
} satisfies Readonly<Record<string, LocalizedText>>;

/** `medvirk plan view`: what a party may see of a plan. */
export const planViewCommand: CommandDefinition = {
  name: "plan view",
  text: {
    nb: "vis nøyaktig det en part kan se av en plan, og si hva som ikke er med",
    nn: "vis nøyaktig det ein part kan sjå av ein plan, og sei kva som ikkje er med",
    en: "show exactly what a party may see of a plan, and say what is left out",
  },
  arguments: [planArgument],
  options: [partyOption, todayOption, formatOption, outputOption],
  examples: ["medvirk plan view examples/plan.json --for bolig --today 2026-04-27"],
  run: view,
};

async function view(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const plan = await readPlan(file, call);
  const found = viewOf(plan, today, call);
  if (found === undefined) throw unusable("--for", missingOption);
  const written = writeView(found, call);
  await withOutput(call, [file], (write) => write(written));
  return 0;
}

function writeView(found: PlanView, call: CommandCall): string {
  const format = optionValue(call, formatOption);
  if (format === "json") return writeJson(found);
  return format === "plan" ? writeJson(found.plan) : describe(found, call.language);
}

function describe({ party, date, basis, leftOut }: PlanView, language: string): string {
  const say = (key: keyof typeof words, params: Readonly<Record<string, string>> = {}): string =>
    formatText(pickText(words[key], language), params, language);
  const lines = [
    say("head", { party, day: date }),
    ...basis.map(({ kind, id = "", categories = [] }) => {
      const params = { id, categories: categories.join(", ") };
      return `  ${say(kind, params)}`;
    }),
  ];
  if (leftOut.length === 0) return `${lines.join("\n")}\n`;
  return [
    ...lines,
    "",
    say("out"),
    ...leftOut.map((one) => `  ${placeOf(one)}: ${say(one.reason)}`),
    "",
  ].join("\n");
}

function placeOf({ part, item, field }: LeftOut): string {
  return [part, item, field].filter((piece) => piece !== undefined).join(" · ");
}
