import type { Language, PlainDate } from "@medvirk/core";
import type { Plan, PlanView } from "@medvirk/plans";
import { planCalendar } from "@medvirk/plans/calendar";
import { renderPlanSvg } from "@medvirk/plans/picture";
import { renderPlanHtml, renderPlanMarkdown } from "@medvirk/plans/render";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { unusableFor } from "../messages/unusable.ts";
import { detailOption, levelOption, partyOption, planArgument } from "../plans/plan-options.ts";
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
  choices: ["md", "html", "svg", "ics"],
  fallback: "md",
  text: {
    nb: "tekst, side til skjerm og utskrift, bilde, eller kalender",
    nn: "tekst, side til skjerm og utskrift, bilete, eller kalender",
    en: "text, page for screen and paper, picture, or calendar",
  },
};

/** `medvirk plan render`: a plan to read together. */
export const planRenderCommand: CommandDefinition = {
  name: "plan render",
  text: {
    nb: "skriv en individuell plan som tekst, side, bilde eller kalender, personens egne ord først",
    nn: "skriv ein individuell plan som tekst, side, bilete eller kalender, personen sine eigne ord først",
    en: "write an individual plan as text, page, picture or calendar, the person's own words first",
  },
  arguments: [planArgument],
  options: [formatOption, levelOption, partyOption, detailOption, todayOption, outputOption],
  examples: [
    "medvirk plan render examples/plan.json --lang nb --today 2026-04-27",
    "medvirk plan render examples/plan.json --lang nb --format html --level easy-read",
    "medvirk plan render examples/plan.json --format ics --today 2026-04-27",
  ],
  run: render,
};

async function render(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const plan = await readPlan(file, call);
  const view = viewOf(plan, today, call);
  const written = writePlan(view?.plan ?? plan, view, today, file, call);
  await withOutput(call, [file], (write) => write(written));
  return 0;
}

function writePlan(
  plan: Plan,
  view: PlanView | undefined,
  today: PlainDate,
  file: string,
  call: CommandCall,
): string {
  const { language } = call;
  const options = {
    language,
    today,
    level: optionValue(call, levelOption) === "easy-read" ? "easy-read" : "full",
    ...(view === undefined ? {} : { view }),
  } as const;
  const format = optionValue(call, formatOption);
  if (format === "ics") return writeCalendar(plan, today, language, file, call);
  if (format === "svg") return renderPlanSvg(plan, { language });
  if (format === "html") return renderPlanHtml(plan, options);
  return renderPlanMarkdown(plan, options);
}

function writeCalendar(
  plan: Plan,
  today: PlainDate,
  language: Language,
  file: string,
  call: CommandCall,
): string {
  const detail = optionValue(call, detailOption) === "words" ? "words" : "discreet";
  const calendar = planCalendar(plan, { language, today, detail });
  if (!calendar.ok) throw unusableFor(placeOf(file), calendar.issues);
  return calendar.value;
}
