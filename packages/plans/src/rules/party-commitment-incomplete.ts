import { hasText } from "../lint/plan-index.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Party } from "../plan.ts";

/** Each service in the plan has signed and says how and how soon the person can reach it. */
export const partyCommitmentIncomplete: Rule = {
  id: "party-commitment-incomplete",
  title: {
    nb: "Partene forplikter seg",
    nn: "Partane forpliktar seg",
    en: "The parties commit themselves",
  },
  message: {
    nb: "En part har ikke skrevet under, eller ikke sagt hvordan og hvor raskt den kan nås.",
    nn: "Ein part har ikkje skrive under, eller ikkje sagt korleis og kor raskt han kan nåast.",
    en: "A party has not signed, or has not said how and how soon it can be reached.",
  },
  from: "preparation",
  scope: "open",
  path: "parties[]",
  sources: [
    {
      key: "internalGuide2007",
      locator: "3.4; Humerfelt, K. (2012), l. 14959-14960",
      verb: "shall",
      verified: "2026-11-22",
    },
  ],
  check: findUncommitted,
};

/** Relatives, peers and support persons take part as they wish: no office hours are asked of them. */
const services: readonly Party["role"][] = ["worker", "contact-person", "child-coordinator"];

function findUncommitted({ plan }: RuleContext): readonly RuleHit[] {
  const signed = new Set((plan.signatures ?? []).map(({ party }) => party));
  return (plan.parties ?? []).flatMap(({ id, role, contactWay, responseTime }, index) => {
    const isCommitted = signed.has(id) && hasText(contactWay) && hasText(responseTime);
    return services.includes(role) && !isCommitted ? [{ path: ["parties", index] }] : [];
  });
}
