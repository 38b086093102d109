import { planAgenda } from "@medvirk/plans";
import { renderAgendaMarkdown } from "@medvirk/plans/render";
import { withOutput } from "../io/output.ts";
import { writeJson } from "../io/write-json.ts";
import { unusableFor } from "../messages/unusable.ts";
import { planArgument } from "../plans/plan-options.ts";
import { readPlan } from "../plans/read-plan.ts";
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
  choices: ["md", "json"],
  fallback: "md",
  text: {
    nb: "formatet på dagsordenen",
    nn: "formatet på dagsordenen",
    en: "format of the agenda",
  },
};

const meetingOption: OptionDefinition = {
  name: "meeting",
  value: "ID",
  text: {
    nb: "id-en til et møte i planen; det som er valgt til møtet, kommer først",
    nn: "id-en til eit møte i planen; det som er valt til møtet, kjem først",
    en: "id of a meeting in the plan; what was chosen for it comes first",
  },
};

/** `medvirk plan agenda`: the agenda of a meeting, made from the plan. */
export const planAgendaCommand: CommandDefinition = {
  name: "plan agenda",
  text: {
    nb: "lag dagsorden for et møte av planen, det som er viktig for personen først",
    nn: "lag dagsorden for eit møte av planen, det som er viktig for personen først",
    en: "make the agenda of a meeting from the plan, what matters to the person first",
  },
  arguments: [planArgument],
  options: [meetingOption, todayOption, formatOption, outputOption],
  examples: [
    "medvirk plan agenda examples/plan.json --meeting mote-2 --lang nb --today 2026-04-27",
  ],
  run: agenda,
};

async function agenda(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const today = todayOf(call);
  const meeting = optionValue(call, meetingOption);
  const plan = await readPlan(file, call);
  const points = planAgenda(plan, { today, ...(meeting === undefined ? {} : { meeting }) });
  if (!points.ok) throw unusableFor("--meeting", points.issues);
  const isJson = optionValue(call, formatOption) === "json";
  const written = isJson
    ? writeJson({ today, points: points.value })
    : renderAgendaMarkdown(points.value, { language: call.language });
  await withOutput(call, [file], (write) => write(written));
  return 0;
}
