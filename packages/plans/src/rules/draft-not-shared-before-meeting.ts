import type { LocalizedText } from "@medvirk/core";
import { isOfService } from "../lint/is-of-service.ts";
import type { Rule, RuleContext, RuleHit } from "../lint/rule.ts";

/** Everyone has the draft before the meeting. */
export const draftNotSharedBeforeMeeting: Rule = {
  id: "draft-not-shared-before-meeting",
  title: {
    nb: "Utkast før møtet",
    nn: "Utkast før møtet",
    en: "The draft before the meeting",
  },
  message: {
    nb: "Send utkastet til alle før møtet.",
    nn: "Send utkastet til alle før møtet.",
    en: "Send the draft to everyone before the meeting.",
  },
  from: "preparation",
  scope: "open",
  path: "meetings[].draftSentOn",
  sources: [
    {
      key: "guidance2005",
      locator: "6.7, after Humerfelt, K. (2012), l. 11579-11585, 14924-14925",
      verb: "none",
      verified: "2026-11-22",
    },
    { key: "guidance2015", verb: "none", verified: false },
  ],
  adjusted: { severity: "warning", because: "repeated-finding" },
  check: findUnsent,
};

const unread: LocalizedText = {
  nb: "En part hadde ikke lest utkastet før møtet.",
  nn: "Ein part hadde ikkje lese utkastet før møtet.",
  en: "A party had not read the draft before the meeting.",
};

/** The person, family and peers need not have read anything; the services do. */
function findUnsent({ plan: { meetings = [] }, index }: RuleContext): readonly RuleHit[] {
  return meetings.flatMap(({ heldOn, draftSentOn, draftReadBy, expected = [] }, at) => {
    if (heldOn === undefined) return [];
    if (draftSentOn === undefined || draftSentOn >= heldOn) {
      return [{ path: ["meetings", at, "draftSentOn"] }];
    }
    const isRead = expected.every(
      (party) => !isOfService(index.roles.get(party)) || draftReadBy?.includes(party),
    );
    return draftReadBy === undefined || isRead
      ? []
      : [{ path: ["meetings", at, "draftReadBy"], texts: unread }];
  });
}
