import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Party } from "../plan.ts";

/** Services that are expected at a meeting come, and stay. Only services are counted, never people. */
export const expectedPartyAbsent: Rule = {
  id: "expected-party-absent",
  title: {
    nb: "Tjenestene møter",
    nn: "Tenestene møter",
    en: "The services come to the meeting",
  },
  message: {
    nb: "En ventet part kom ikke, kom for sent eller gikk tidlig.",
    nn: "Ein venta part kom ikkje, kom for seint eller gjekk tidleg.",
    en: "An expected party did not come, came late or left early.",
  },
  from: "preparation",
  scope: "open",
  path: "meetings[].attendance[]",
  sources: [
    {
      key: "hpl",
      locator: "§ 4, as read by Humerfelt, K. (2012), l. 11264-11324, 11916-11924",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  adjusted: { severity: "warning", because: "indirect-support" },
  check: findAbsent,
};

const services: readonly Party["role"][] = [
  "worker",
  "contact-person",
  "leader",
  "child-coordinator",
];

function findAbsent({ plan: { meetings = [] }, index }: RuleContext): readonly RuleHit[] {
  return meetings.flatMap(({ expected = [], attendance = [] }, meeting) => {
    const asked = new Set(expected);
    return attendance.flatMap(({ party, state }, at) => {
      const isExpected = asked.has(party) && services.includes(index.roles.get(party) ?? "other");
      return isExpected && state !== "attended"
        ? [{ path: ["meetings", meeting, "attendance", at] }]
        : [];
    });
  });
}
