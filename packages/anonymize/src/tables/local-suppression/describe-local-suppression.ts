import { notProof, presenceDiscloses } from "../common-notes.ts";
import { fillNote, type ReaderNote } from "../reader-note.ts";
import type { RecodingDefinition } from "../recoding/recoding-definitions.ts";
import type { Table } from "../table.ts";
import type { HiddenFields } from "./choose-hidden-fields.ts";
import type { LocalSuppressionConfig, LocalSuppressionReport } from "./local-suppression-report.ts";

const fits: RecodingDefinition = {
  id: "fits-k",
  text: {
    nb: "Hver rad, slik den vises, passer på minst k rader i tabellen. Hva som er skjult i andre rader, hjelper ingen.",
    nn: "Kvar rad, slik ho blir vist, passar på minst k rader i tabellen. Kva som er skjult i andre rader, hjelper ingen.",
    en: "Each row, as it is shown, fits at least k rows of the table. What is hidden in other rows helps none.",
  },
  citation: {
    source: "sdcMicro 5.8.1",
    locator: "kAnon",
    verified: "2026-11-22",
    note: {
      nb: "sdcMicro regner et skjult felt som likt alle; her er kravet strengere.",
      nn: "sdcMicro reknar eit skjult felt som likt alle; her er kravet strengare.",
      en: "sdcMicro takes a hidden field to equal all; the criterion here is stricter.",
    },
  },
};

const hiddenIsTelling: ReaderNote = {
  id: "hidden-fields-tell",
  text: {
    nb: "Skjulte felter: {cells} i {records} rader. At noe er skjult, sier at raden er sjelden.",
    nn: "Skjulte felt: {cells} i {records} rader. At noko er skjult, seier at rada er sjeldan.",
    en: "Hidden fields: {cells} in {records} rows. That something is hidden says that the row is rare.",
  },
};

const sensitiveUnseen: ReaderNote = {
  id: "sensitive-not-measured",
  text: {
    nb: "Følsomme kolonner er ikke sett på: rader som ligner hverandre, kan ha samme følsomme verdi.",
    nn: "Følsame kolonnar er ikkje sette på: rader som liknar kvarandre, kan ha same følsame verdi.",
    en: "Sensitive columns were not looked at: rows that look alike may share a sensitive value.",
  },
};

/**
 * Writes the report of a local suppression.
 *
 * @param table - the table
 * @param config - what was asked
 * @param hidden - what was hidden
 * @returns the report, which holds no content of any row
 * @internal
 */
export function describeLocalSuppression(
  table: Table,
  { k }: LocalSuppressionConfig,
  { columns, ofRow }: HiddenFields,
): LocalSuppressionReport {
  const byColumn = columns.map((column, index) => ({
    column,
    cells: ofRow.reduce((sum, bits) => sum + ((bits >>> index) & 1), 0),
  }));
  const suppressedCells = byColumn.reduce((sum, { cells }) => sum + cells, 0);
  const changedRecords = ofRow.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0);
  const counts = { cells: suppressedCells, records: changedRecords };
  return {
    records: table.rowCount,
    k,
    changedRecords,
    suppressedCells,
    byColumn,
    definitions: [fits],
    notes: [
      ...(suppressedCells > 0 ? [fillNote(hiddenIsTelling, counts)] : []),
      sensitiveUnseen,
      presenceDiscloses,
      notProof,
    ],
  };
}
