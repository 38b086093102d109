import { aftercare2022, stromme2010 } from "../sources.ts";
import type { Flag, FlagContext, FlagHit } from "./flag.ts";

/**
 * Responsibility is moved to the user (ansvarsfraskrivelse).
 *
 * @source Strømme (c. 2010), l. 485-489, 2220-2226; master's thesis on aftercare (c. 2022), l. 2992-2998, 3628-3634; read 2026-11-22
 */
export const responsibilityShift: Flag = {
  id: "responsibility-shift",
  version: "1",
  label: {
    nb: "Ansvaret er flyttet over på brukeren",
    nn: "Ansvaret er flytta over på brukaren",
    en: "Responsibility is moved to the user",
  },
  rule: {
    nb: "Flere av oppgavene i en beslutning ligger på brukeren enn på alle andre, eller et tiltak venter på at brukeren tar initiativ.",
    nn: "Fleire av oppgåvene i ei avgjerd ligg på brukaren enn på alle andre, eller eit tiltak ventar på at brukaren tek initiativ.",
    en: "More tasks of a decision lie on the user than on all others, or an action waits for the user's initiative.",
  },
  prompt: {
    nb: "Hvilke av oppgavene kan tjenesten ta?",
    nn: "Kva for oppgåver kan tenesta ta?",
    en: "Which of the tasks can the service take?",
  },
  citations: [
    { source: stromme2010, locator: "l. 485-489, 2220-2226", verified: "2026-11-22" },
    {
      source: aftercare2022,
      locator: "l. 2992-2998, 3628-3634",
      verified: "2026-11-22",
    },
  ],
  find: find,
};

function find({ events }: FlagContext): readonly FlagHit[] {
  const tasks = new Map<string, { ofUser: string[]; ofOthers: number }>();
  const waiting: FlagHit[] = [];
  for (const event of events) {
    if (event.kind !== "action-chosen") continue;
    const { id, decision, taskOf, waitsFor } = event;
    if (waitsFor === "user") waiting.push({ decisions: [decision], events: [id] });
    if (taskOf === undefined) continue;
    const own = tasks.get(decision) ?? { ofUser: [], ofOthers: 0 };
    tasks.set(decision, own);
    if (taskOf === "user") own.ofUser.push(id);
    else own.ofOthers += 1;
  }
  const mostly = [...tasks].filter(([, { ofUser, ofOthers }]) => ofUser.length > ofOthers);
  return [
    ...mostly.map(([decision, { ofUser }]) => ({ decisions: [decision], events: ofUser })),
    ...waiting,
  ];
}
