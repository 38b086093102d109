import type { LocalizedText } from "@medvirk/core";
import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import { takenOver2011, takenOver2022 } from "../lint/taken-over.ts";

/**
 * The person is asked to every meeting, and their proposals get an answer. That the person did not
 * come is never a finding.
 */
export const userNotEqualInMeeting: Rule = {
  id: "user-not-equal-in-meeting",
  title: {
    nb: "En likeverdig part i møtet",
    nn: "Ein likeverdig part i møtet",
    en: "An equal party in the meeting",
  },
  message: {
    nb: "Det står ikke at personen var invitert til dette møtet.",
    nn: "Det står ikkje at personen var invitert til dette møtet.",
    en: "Nothing says that the person was invited to this meeting.",
  },
  from: "preparation",
  scope: "open",
  path: "meetings[].expected",
  sources: [
    {
      key: "reg2004",
      locator: "§ 4, after Humerfelt, K. (2012), l. 8262-8268, 8505-8511, 14927",
      verb: "shall",
      verified: "2026-11-22",
    },
    takenOver2011,
    takenOver2022,
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findUnequal,
};

const unanswered: LocalizedText = {
  nb: "Et forslag fra personen har ikke fått svar.",
  nn: "Eit forslag frå personen har ikkje fått svar.",
  en: "A proposal of the person's has had no answer.",
};

function findUnequal({ plan: { meetings = [] }, index }: RuleContext): readonly RuleHit[] {
  const isUser = (id: string): boolean => index.roles.get(id) === "user";
  return meetings.flatMap((meeting, at): readonly RuleHit[] => {
    const { heldOn, expected = [], attendance = [], proposals = [] } = meeting;
    if (heldOn === undefined) return [];
    const wasAsked = expected.some(isUser) || attendance.some(({ party }) => isUser(party));
    const open = proposals.flatMap(({ by, outcome }, proposal) =>
      isUser(by) && !hasText(outcome)
        ? [{ path: ["meetings", at, "proposals", proposal, "outcome"], texts: unanswered }]
        : [],
    );
    return wasAsked ? open : [{ path: ["meetings", at, "expected"] }, ...open];
  });
}
