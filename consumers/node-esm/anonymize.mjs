import assert from "node:assert/strict";
import { parseIdentityNumber } from "@medvirk/anonymize/identifiers";
import { assessRisk, createTable } from "@medvirk/anonymize/tables";
import { createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";
import { TableConfigSchema } from "@medvirk/anonymize/schemas";

// A number of the synthetic series: 80 is added to the month.
const number = parseIdentityNumber("109155 96784");
assert.equal(number.value.readings[0].birthDates[0].date, "1955-11-10");

const session = createPlaceholderSession("nb");
const note = deidentifyText("Fnr 109155 96784. Ring 22 12 34 56 eller 22123456.", session);
assert.match(note.text, /^Fnr \[\p{Lu}+ 1\]\. Ring (\[\p{Lu}+ 1\]) eller \1\.$/u);
assert.ok(note.report.remainingRisk.length > 0);

const config = {
  columns: { born: { role: "quasi-identifier" }, place: { role: "quasi-identifier" } },
  models: [{ model: "k-anonymity", k: 2 }],
  missing: "own-value",
};
assert.equal(TableConfigSchema.safeParse(config).success, true);
const rows = [
  ["1991", "Alta"],
  ["1991", "Alta"],
  ["1958", "Bodø"],
];
const risk = assessRisk(createTable(["born", "place"], rows).value, config);
assert.deepEqual([risk.value.k, risk.value.models[0].met], [1, false]);
