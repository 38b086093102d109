import { formatText, pickText, type LocalizedText } from "@medvirk/core";
import { dueItems, dueKindTexts, dueStateTexts, type DueItem, type Plan } from "@medvirk/plans";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import { readPlan } from "../plans/read-plan.ts";
import { planArgument, withinDaysOf, withinOption } from "../plans/plan-options.ts";
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
  choices: ["text", "json"],
  fallback: "text",
  text: { nb: "formatet på listen", nn: "formatet på lista", en: "format of the list" },
};

const words = {
  none: {
    nb: "Ingenting i planen har en dag som gjenstår.",
    nn: "Ingenting i planen har ein dag som står att.",
    en: "Nothing in the plan has a day that is still to come or to be talked about.",
  },
  nobody: { nb: "ingen er navngitt", nn: "ingen er namngitt", en: "nobody is named" },
  daysAgo: { nb: "{days} dager siden", nn: "{days} dagar sidan", en: "{days} days ago" },
  inDays: { nb: "om {days} dager", nn: "om {days} dagar", en: "in {days} days" },
} satisfies Readonly<Record<string, LocalizedText>>;

/** `medvirk plan due`: what in a plan has a day, the earliest first. */
export const planDueCommand: CommandDefinition = {
  name: "plan due",
  text: {
    nb: "list opp det i planen som har en dag: det som er passert, det som er i dag, og det som kommer",
    nn: "list opp det i planen som har ein dag: det som er passert, det som er i dag, og det som kjem",
    en: "list what in a plan has a day: passed, today and ahead",
  },
  arguments: [planArgument],
  options: [todayOption, withinOption, formatOption, outputOption],
  examples: ["medvirk plan due examples/plan.json --today 2026-04-27 --within 90"],
  run: due,
};

async function due(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const within = withinDaysOf(call);
  const plan = await readPlan(file, call);
  const items = dueItems(plan, { today }).filter(({ daysUntil }) => daysUntil <= within);
  const isJson = optionValue(call, formatOption) === "json";
  await withOutput(call, [file], (write) =>
    write(isJson ? writeJson({ today, items }) : describe(items, plan, call.language)),
  );
  return 0;
}

function describe(items: readonly DueItem[], plan: Plan, language: string): string {
  if (items.length === 0) return `${pickText(words.none, language)}\n`;
  const names = new Map(
    (plan.parties ?? []).map(({ id, name, organisation }) => [id, name ?? organisation ?? id]),
  );
  const lines = items.flatMap(({ on, state, daysUntil, kind, text, responsible }) => {
    const who = responsible.map((id) => names.get(id) ?? id).join(", ");
    const said = pickText(dueKindTexts[kind], language);
    return [
      `${on}  ${distance(daysUntil, state, language)}`,
      `  ${text === undefined ? said : `${said}: ${text.trim().replaceAll(/\s+/g, " ")}`}`,
      ...(who === "" && !kind.startsWith("action")
        ? []
        : [`  ${who === "" ? pickText(words.nobody, language) : who}`]),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function distance(daysUntil: number, state: DueItem["state"], language: string): string {
  if (state === "today") return pickText(dueStateTexts.today, language);
  const days = Math.abs(daysUntil);
  return formatText(
    pickText(daysUntil < 0 ? words.daysAgo : words.inDays, language),
    { days },
    language,
  );
}
