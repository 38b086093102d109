import { formatText, type LocalizedText } from "@medvirk/core";
import { refuseRepeatedStandardInput } from "../io/input.ts";
import { withOutput } from "../io/output.ts";
import { startProgress } from "../io/progress.ts";
import { csvMannerOf, openCsv } from "../io/read-csv.ts";
import { missingOption } from "../issues.ts";
import { unusable, unusableFor } from "../messages/unusable.ts";
import { writeNotes } from "../messages/write-notes.ts";
import type { CommandCall, CommandDefinition, ExitCode } from "../program/command-definition.ts";
import {
  encodingOption,
  optionValue,
  outputOption,
  separatorOption,
  todayOption,
} from "../program/shared-options.ts";
import { openList } from "../pseudonyms/open-list.ts";
import {
  byOption,
  columnOption,
  emptyOption,
  keyFileOption,
  keyListOption,
  keyVariableOption,
  newOption,
  reasonOption,
  recoverOption,
  revisionOption,
  roleOption,
} from "../pseudonyms/pseudonymize-options.ts";
import {
  columnPositions,
  pseudonymizeRows,
  type PseudonymizeRun,
} from "../pseudonyms/pseudonymize-rows.ts";

const summaryText: LocalizedText = {
  nb: "Rader: {rows}. Nye koder: {added}. Koblingsnøkkelen er på utgave {revision}; skriv den opp ved sikkerhetskopien.",
  nn: "Rader: {rows}. Nye kodar: {added}. Koplingsnøkkelen er på utgåve {revision}; skriv henne opp ved tryggingskopien.",
  en: "Rows: {rows}. New codes: {added}. The key list is at revision {revision}; write that down with the backup.",
};

const riskText: LocalizedText = {
  nb: "Dataene er fortsatt personopplysninger: den som har koblingsnøkkelen og nøkkelen, finner personene, og de andre kolonnene kan røpe dem.",
  nn: "Dataa er framleis personopplysningar: den som har koplingsnøkkelen og nøkkelen, finn personane, og dei andre kolonnane kan røpe dei.",
  en: "The data are still personal data: whoever has the key list and the key finds the persons, and the other columns may give them away.",
};

/** `medvirk pseudonymize`: codes in the place of values; which is which stands in a sealed list. */
export const pseudonymizeCommand: CommandDefinition = {
  name: "pseudonymize",
  text: {
    nb: "sett koder i stedet for identitetsnumre eller navn i en tabell; hva kodene står for, ligger forseglet et annet sted",
    nn: "set kodar i staden for identitetsnummer eller namn i ein tabell; kva kodane står for, ligg forsegla ein annan stad",
    en: "put codes in the place of identity numbers or names in a table; what they stand for is sealed elsewhere",
  },
  arguments: [
    {
      name: "CSV",
      text: { nb: "tabellen, eller -", nn: "tabellen, eller -", en: "the table, or -" },
    },
  ],
  options: [
    columnOption,
    keyListOption,
    newOption,
    keyFileOption,
    keyVariableOption,
    revisionOption,
    recoverOption,
    byOption,
    roleOption,
    reasonOption,
    emptyOption,
    todayOption,
    separatorOption,
    encodingOption,
    outputOption,
  ],
  examples: [
    "medvirk pseudonymize examples/participants.csv --column fnr --key-list ../keys/participants.keys --new examples/key-list.terms.json --by user-7 --role leader --reason project",
  ],
  run: pseudonymize,
};

async function pseudonymize(call: CommandCall): Promise<ExitCode> {
  const [file = ""] = call.values;
  const columns = call.options[columnOption.name];
  if (!Array.isArray(columns)) throw unusable("--column", missingOption);
  const files = [keyListOption, keyFileOption, newOption].map((option) =>
    optionValue(call, option),
  );
  const inputs = [file, ...files.filter((name) => name !== undefined)];
  refuseRepeatedStandardInput(inputs);
  const source = await openCsv(file, csvMannerOf(call), call);
  const positions = columnPositions(source, columns.map(String));
  const list = await openList(call, file);
  const before = list.size();
  const rows = await writeRows(call, inputs, { source, positions, list });
  const counts = { rows, added: list.size() - before, revision: list.revision() };
  const fill = (language: "nb" | "nn" | "en"): string =>
    formatText(summaryText[language], counts, language);
  writeNotes([{ nb: fill("nb"), nn: fill("nn"), en: fill("en") }, riskText], call);
  return 0;
}

/** Whatever happens, the list is closed: its codes are kept, and the next run finds it whole. */
async function writeRows(
  call: CommandCall,
  inputs: readonly string[],
  job: Pick<PseudonymizeRun, "source" | "positions" | "list">,
): Promise<number> {
  const { separator } = csvMannerOf(call);
  const keepEmpty = optionValue(call, emptyOption) === "keep";
  const work = withOutput(call, inputs, async (write) => {
    const progress = startProgress(call);
    const rows = await pseudonymizeRows({ ...job, keepEmpty, separator, progress }, write);
    progress.end();
    return rows;
  });
  const [done] = await Promise.allSettled([work]);
  const closed = await job.list.close();
  if (done.status === "rejected") throw done.reason;
  if (!closed.ok) throw unusableFor("--key-list", closed.issues);
  return done.value;
}
