import { renderPlanMarkdown } from "@medvirk/plans/render";
import { PlanSchema } from "@medvirk/plans/schemas";
import { withOutput } from "../io/output.ts";
import { readChecked } from "../io/read-config.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { outputOption, todayOf, todayOption } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["md"],
  fallback: "md",
  text: { nb: "formatet på planen", nn: "formatet på planen", en: "format of the plan" },
};

/** `medvirk plan render`: a plan to read together. */
export const planRenderCommand: CommandDefinition = {
  name: "plan render",
  text: {
    nb: "skriv en individuell plan som tekst å lese sammen, personens egne ord først",
    nn: "skriv ein individuell plan som tekst å lese saman, personen sine eigne ord først",
    en: "write an individual plan as a text to read together, the person's own words first",
  },
  arguments: [
    {
      name: "PLAN",
      text: {
        nb: "JSON-dokument etter plans/plan, eller -",
        nn: "JSON-dokument etter plans/plan, eller -",
        en: "JSON document by plans/plan, or -",
      },
    },
  ],
  options: [formatOption, todayOption, outputOption],
  examples: ["medvirk plan render examples/plan.json --lang nb --today 2026-04-27"],
  run: render,
};

async function render(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const plan = await readChecked(file, PlanSchema, call);
  const markdown = renderPlanMarkdown(plan, { language: call.language, today });
  await withOutput(call, [file], (write) => write(markdown));
  return 0;
}
