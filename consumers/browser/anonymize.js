import { createPlaceholderSession, deidentifyText } from "@medvirk/anonymize/text";

// A number of the synthetic series: 80 is added to the month.
const { text } = deidentifyText("Fnr 109155 96784.", createPlaceholderSession("nb"));
document.querySelector("output").textContent = text;
