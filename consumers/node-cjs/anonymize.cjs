const assert = require("node:assert/strict");
const {
  formatIdentityNumber,
  isValidIdentityNumber,
  parseIdentityNumber,
} = require("@medvirk/anonymize");
const { createTable, suppressCells } = require("@medvirk/anonymize/tables");
const { findIdentifiers } = require("@medvirk/anonymize/text");

// Of the synthetic series: 80 is added to the month.
assert.equal(isValidIdentityNumber("10915596784"), true);
assert.equal(formatIdentityNumber(parseIdentityNumber("10915596784").value), "109155 96784");
assert.equal(findIdentifiers("Skriv til post@example.no").length, 1);

const rows = [
  ["North", "2"],
  ["South", "14"],
  ["West", "8"],
];
const hidden = suppressCells(createTable(["district", "persons"], rows).value, {
  dimensions: ["district"],
  count: "persons",
  profile: "ssb3",
  totals: { source: "derived", label: "Total" },
});
assert.deepEqual(
  hidden.value.cells.map(({ state }) => state),
  ["suppressed", "shown", "suppressed", "shown"],
);

const { ageBand } = require("@medvirk/anonymize/dates");
const { createKeyedCoder, createSecretKey } = require("@medvirk/anonymize/pseudonyms");
const { openKeyListFile } = require("@medvirk/anonymize/pseudonyms/node");

assert.equal(ageBand(97, { widthYears: 5, topAge: 90 }).value.label, "90+");
const coder = createKeyedCoder({
  key: createSecretKey(),
  domain: "test",
  values: "identity-number",
});
assert.equal(coder.codeOf("10915596784").value, coder.codeOf("109155 96784").value);
assert.equal(typeof openKeyListFile, "function");
