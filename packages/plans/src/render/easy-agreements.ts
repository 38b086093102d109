import type { ExchangeConsent, Plan } from "../plan.ts";
import { field, lead, section, wordsField, type EasyContext } from "./easy-nodes.ts";
import type { OutlineNode, OutlinePart, OutlineSection } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";
import { writeLongDate } from "./write-date.ts";

/**
 * Says what is lacking, what is not agreed on, what the person has said yes to, and how to
 * complain.
 *
 * @internal
 */
export function agreementSections(context: EasyContext): readonly OutlineSection[] {
  const { plan, say } = context;
  return [
    ...section(say(pageTexts.unmet), unmetNeeds(context)),
    ...section(say(pageTexts.disagreements), disagreements(context)),
    ...section(say(pageTexts.sharing), consents(context)),
    ...section(say(pageTexts.complaining), complaining(plan, context)),
  ];
}

function unmetNeeds({ plan, words }: EasyContext): readonly OutlineNode[] {
  return (plan.needs ?? []).flatMap(({ userView, serviceView, lifeArea, unmet }) => {
    const said = userView ?? serviceView ?? lifeArea;
    if (said === undefined || unmet === undefined || unmet.metOn !== undefined) return [];
    const { cause } = unmet;
    const because =
      cause === undefined
        ? []
        : [field(words.label("cause"), [{ ours: words.value("cause", cause) ?? cause }])];
    return [lead([{ words: said }], because)];
  });
}

function disagreements({ plan, words, say }: EasyContext): readonly OutlineNode[] {
  return (plan.disagreements ?? []).map(({ about, userView, serviceView, outcome }) =>
    lead(
      [words.nameOf(about)],
      [
        ...wordsField(say(pageTexts.mySide), userView),
        ...wordsField(say(pageTexts.serviceSide), serviceView),
        ...wordsField(words.label("outcome"), outcome),
      ],
    ),
  );
}

/** Only what was answered with yes and not taken back. */
function consents(context: EasyContext): readonly OutlineNode[] {
  const { plan, say } = context;
  const given = (plan.consents ?? []).filter(
    ({ answer, withdrawnOn }) => answer === "given" && withdrawnOn === undefined,
  );
  if (given.length === 0) return [];
  const yes = given.flatMap((consent) =>
    consent.type === "plan"
      ? [lead([{ ours: say(pageTexts.planYes) }])]
      : sharing(consent, context),
  );
  return [...yes, { parts: [{ ours: say(pageTexts.maySayNo) }], isLead: false, children: [] }];
}

function sharing(
  { scope = [], until }: ExchangeConsent,
  { words, language, say }: EasyContext,
): readonly OutlineNode[] {
  return scope.flatMap(({ party, categories, directions, purpose }) =>
    directions.map((direction) => {
      const may = say(direction === "give" ? pageTexts.mayGet : pageTexts.mayTell);
      const topics = categories.flatMap((words, at): readonly OutlinePart[] =>
        at === 0 ? [{ words }] : [{ ours: ", " }, { words }],
      );
      const last =
        until === undefined
          ? []
          : [field(words.label("until"), [{ ours: writeLongDate(until, language) }])];
      return lead(
        [words.nameOf(party), { ours: ` ${may} ` }, ...topics],
        [...wordsField(words.label("purpose"), purpose), ...last],
      );
    }),
  );
}

function complaining({ complaintInformation }: Plan, { say }: EasyContext): readonly OutlineNode[] {
  const about = { parts: [{ ours: say(pageTexts.complaintAbout) }], isLead: false, children: [] };
  return [about, ...wordsField(say(pageTexts.complainTo), complaintInformation?.body)];
}
