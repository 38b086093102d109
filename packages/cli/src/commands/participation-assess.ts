import { assessDocument, type ParticipationReport } from "@medvirk/participation";
import { describeParticipation } from "@medvirk/participation/describe";
import { describeFlags, findFlags, type FlagFinding } from "@medvirk/participation/flags";
import { StoredAssessmentsSchema } from "@medvirk/participation/schemas";
import { unknownChoice } from "../issues.ts";
import { placeOf } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { readChecked } from "../io/read-config.ts";
import { writeJson } from "../io/write-json.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import type {
  CommandCall,
  CommandDefinition,
  ExitCode,
  OptionDefinition,
} from "../program/command-definition.ts";
import { optionValue, outputOption, todayOption, todayOf } from "../program/shared-options.ts";

const formatOption: OptionDefinition = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  fallback: "text",
  text: { nb: "formatet på profilen", nn: "formatet på profilen", en: "format of the profile" },
};

const silentAfterOption: OptionDefinition = {
  name: "silent-after",
  value: "DAYS",
  text: {
    nb: "ta med situasjoner å snakke om; antall dager uten et ord fra brukeren før noen bør spørre",
    nn: "ta med situasjonar å snakke om; tal på dagar utan eit ord frå brukaren før nokon bør spørje",
    en: "add situations to talk about; days without a word of the user's own before somebody should ask",
  },
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
  options: [formatOption, silentAfterOption, todayOption, outputOption],
  examples: [
    "medvirk participation assess examples/participation.json",
    "medvirk participation assess examples/participation.json --silent-after 90 --today 2026-05-04",
  ],
  run: assess,
};

async function assess(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const document = await readChecked(file, StoredAssessmentsSchema, call);
  const report = assessDocument(document);
  if (!report.ok) throw unusableFor(placeOf(file), report.issues);
  const flags = findSituations(report.value, call);
  const isJson = optionValue(call, formatOption) === "json";
  await withOutput(call, [file], (write) =>
    write(
      isJson
        ? writeJson(flags === undefined ? report.value : { ...report.value, flags })
        : tell(report.value, flags ?? [], call),
    ),
  );
  return 0;
}

/** The document is one person's; without `--silent-after` nobody has asked for situations. */
function findSituations(
  { decisions }: ParticipationReport,
  call: CommandCall,
): readonly FlagFinding[] | undefined {
  const days = optionValue(call, silentAfterOption);
  if (days === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(days))
    throw unusable("--silent-after", unknownChoice, { allowed: "1–99999" });
  return findFlags({
    decisions,
    events: [],
    today: todayOf(call),
    silentAfterDays: Number(days),
  });
}

function tell(
  report: ParticipationReport,
  flags: readonly FlagFinding[],
  call: CommandCall,
): string {
  const situations = describeFlags(flags, call.language);
  const profile = describeParticipation(report, call.language);
  return situations === "" ? `${profile}\n` : `${profile}\n\n${situations}\n`;
}
