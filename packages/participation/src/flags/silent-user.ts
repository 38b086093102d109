import { addDays } from "@medvirk/core";
import type { Reading } from "../assessment/profile.ts";
import { stromme2010 } from "../sources.ts";
import type { Flag, FlagContext, FlagHit } from "./flag.ts";

/**
 * Silence is read as satisfaction (stille bruker).
 *
 * @source Strømme (c. 2010), l. 3363-3367; read 2026-11-22
 */
export const silentUser: Flag = {
  id: "silent-user",
  version: "1",
  label: {
    nb: "Lenge siden brukeren sa noe selv",
    nn: "Lenge sidan brukaren sa noko sjølv",
    en: "Long since the user said anything",
  },
  rule: {
    nb: "Brukerens eget siste svar er eldre enn så mange dager som tjenesten selv har satt, eller det finnes ikke.",
    nn: "Det siste svaret brukaren sjølv gav, er eldre enn så mange dagar som tenesta sjølv har sett, eller det finst ikkje.",
    en: "The user's own last answer is older than the number of days that the service itself has set, or there is none.",
  },
  prompt: {
    nb: "Stillhet er ikke et svar. Har noen spurt?",
    nn: "Stille er ikkje eit svar. Har nokon spurt?",
    en: "Silence is no answer. Has anybody asked?",
  },
  citations: [{ source: stromme2010, locator: "l. 3363-3367", verified: "2026-11-22" }],
  find: find,
};

function find({ decisions, today, silentAfterDays }: FlagContext): readonly FlagHit[] {
  let last = "";
  for (const { readings } of decisions) {
    for (const reading of readings) {
      if (isOwnAnswer(reading) && reading.assessment.date > last) last = reading.assessment.date;
    }
  }
  if (decisions.length === 0 || last >= addDays(today, -silentAfterDays)) return [];
  const since = decisions.filter(({ readings }) =>
    readings.some(({ assessment }) => assessment.date > last),
  );
  return [{ decisions: since.map(({ decision }) => decision), events: [] }];
}

/** Not to take part, and not to answer, are answers of the user's own. */
function isOwnAnswer({ assessment, inOwnVoice }: Reading): boolean {
  const { state } = assessment.experienced;
  const answered = state === "placed" || state === "chose-not-to-take-part" || state === "declined";
  return assessment.rater.role === "user" && inOwnVoice && answered;
}
