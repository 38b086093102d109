import { coarsenDate } from "@medvirk/anonymize/dates";
import { createKeyedCoder, createSecretKey, isPseudonym } from "@medvirk/anonymize/pseudonyms";
import { createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";

// A number of the synthetic series: 80 is added to the month.
const { text } = deidentifyText("Fnr 109155 96784.", createPlaceholderSession("nb"));
const { codeOf } = createKeyedCoder({ key: createSecretKey(), domain: "test", values: "text" });
const coded = isPseudonym(codeOf("synthetic person").value);
const month = coarsenDate("2026-11-23", "month").value;
document.querySelector("output").textContent = `${text} ${coded} ${month}`;
