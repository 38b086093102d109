import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";
import type { Statement } from "../plan.ts";

/** A relative or guardian speaks beside the person, never instead. */
export const proxyWithoutUserView: Rule = {
  id: "proxy-without-user-view",
  title: { nb: "Personens eget syn", nn: "Synet til personen sjølv", en: "The person's own view" },
  message: {
    nb: "Her har bare andre enn personen selv uttalt seg; ta med personens eget syn.",
    nn: "Her har berre andre enn personen sjølv uttalt seg; ta med synet til personen sjølv.",
    en: "Only others than the person have spoken here; add the person's own view.",
  },
  from: "precontemplation",
  scope: "open",
  path: "voice",
  sources: [
    {
      key: "stromme2010",
      locator: "l. 3292-3302, 3414-3446",
      verb: "none",
      repeatedFinding: true,
      verified: "2026-11-22",
    },
  ],
  check: findProxyAlone,
};

function findProxyAlone({ plan: { voice = {} }, index }: RuleContext): readonly RuleHit[] {
  const { mattersToMe = [], past = [], present = [], future = [] } = voice;
  const statements: readonly Statement[] = [...mattersToMe, ...past, ...present, ...future];
  const isUsersOwn = ({ by }: Statement): boolean => index.roles.get(by) === "user";
  return statements.length > 0 && !statements.some(isUsersOwn) ? [{ path: ["voice"] }] : [];
}
