import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseIdentityNumber } from "@medvirk/anonymize/identifiers";
import { assessRisk, createTable } from "@medvirk/anonymize/tables";
import { createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";
import { coarsenDate } from "@medvirk/anonymize/dates";
import { createKeyList, createSecretKey, openKeyList } from "@medvirk/anonymize/pseudonyms";
import { openKeyListFile } from "@medvirk/anonymize/pseudonyms/node";
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

assert.deepEqual(coarsenDate("2026-11-23", "quarter"), { ok: true, value: "2026-Q4" });
const folder = mkdtempSync(join(tmpdir(), "medvirk-"));
const file = join(folder, "clients.keys");
const key = createSecretKey();
const actor = { at: "2026-11-23T09:30:00Z", by: "user-7", role: "leader", reason: "test" };
const made = await createKeyList((await openKeyListFile(file)).value, {
  key,
  actor,
  terms: {
    schemaVersion: "0.1",
    domain: "test",
    purpose: "test",
    values: "identity-number",
    codes: "random",
    createdOn: "2026-11-23",
    retainUntil: "2027-11-23",
    roles: ["leader"],
  },
});
const code = made.value.codeOf("10915596784").value;
assert.equal((await made.value.close()).ok, true);
const options = { key, today: "2026-11-23", interrupted: "refuse", minimumRevision: 0 };
const again = await openKeyList((await openKeyListFile(file)).value, options);
assert.equal((await again.value.reidentify(code, actor)).value, "10915596784");
assert.equal((await again.value.close()).ok, true);
rmSync(folder, { recursive: true });
