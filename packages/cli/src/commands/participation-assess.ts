import { assessDocument } from "@medvirk/participation";
import { describeParticipation } from "@medvirk/participation/describe";
import { StoredAssessmentsSchema } from "@medvirk/participation/schemas";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { readChecked } from "../io/read-config.ts";
import { writeJson } from "../io/write-json.ts";
import { unusableFor } from "../messages/unusable.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  fallback: "text",
  text: { nb: "formatet på profilen", nn: "formatet på profilen", en: "format of the profile" },
};

/** `medvirk participation assess`: each decision as each rater saw it, side by side. */
export const participationAssessCommand: CommandDefinition = {
  name: "participation assess",
  text: {
    nb: "sett vurderinger av medvirkning ved siden av hverandre, én beslutning om gangen",
    nn: "set vurderingar av medverknad ved sida av kvarandre, éi avgjerd om gongen",
    en: "set assessments of participation side by side, one decision at a time",
  },
  arguments: [
    {
      name: "FILE",
      text: {
        nb: "JSON-dokument etter participation/assessments, eller -",
        nn: "JSON-dokument etter participation/assessments, eller -",
        en: "JSON document by participation/assessments, or -",
      },
    },
  ],
  options: [formatOption, outputOption],
  examples: ["medvirk participation assess examples/participation.json"],
  run: assess,
};

async function assess(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const document = await readChecked(file, StoredAssessmentsSchema, call);
  const report = assessDocument(document);
  if (!report.ok) throw unusableFor(placeOf(file), report.issues);
  const isJson = optionValue(call, formatOption) === "json";
  await withOutput(call, [file], (write) =>
    write(
      isJson ? writeJson(report.value) : `${describeParticipation(report.value, call.language)}\n`,
    ),
  );
  return 0;
}
