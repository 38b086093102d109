import { pickText } from "@medvirk/core";
import { isOpenGoal } from "../lint/open-items.ts";
import type { Goal, Plan } from "../plan.ts";
import { easyAction } from "./easy-action.ts";
import { agreementSections } from "./easy-agreements.ts";
import { field, lead, section, wordsField, type EasyContext } from "./easy-nodes.ts";
import { meetingSections, peopleSections } from "./easy-people.ts";
import { wholePlanSection } from "./easy-whole-plan.ts";
import type { OutlineNode, OutlineSection } from "./outline.ts";
import { pageTexts } from "./page-texts.ts";
import { planWords, type PlanWords } from "./plan-words.ts";

/**
 * Sets out what a person needs at hand of their plan, in few and short lines: what matters, wishes,
 * goals with what is done, whom to talk to, when to meet, disagreement, what was agreed to, and how
 * to complain. It says what else the whole plan holds.
 *
 * Everyday words (`plain`) and the person's own come before others. An empty part is left out.
 *
 * @param plan - the plan
 * @param language - BCP 47 code
 * @returns the sections in reading order
 * @internal
 */
export function outlineEasyRead(plan: Plan, language: string): readonly OutlineSection[] {
  const context: EasyContext = {
    plan,
    words: planWords(plan, language),
    language,
    say: (text) => pickText(text, language),
  };
  return [
    ...voiceSections(context),
    ...goalSections(context),
    ...peopleSections(context),
    ...meetingSections(context),
    ...agreementSections(context),
    ...wholePlanSection(context),
  ];
}

function voiceSections({ plan, say, words }: EasyContext): readonly OutlineSection[] {
  const { voice = {}, wishes = [] } = plan;
  const said = (things: readonly { readonly text: string }[] = []): readonly OutlineNode[] =>
    things.map(({ text }) => lead([{ words: text }]));
  const wished = wishes.map(({ text, outcome }): OutlineNode => {
    const status = outcome?.status ?? "open";
    const answer = [{ ours: words.value("status", status) ?? status }];
    return lead(
      [{ words: text }],
      [field(say(pageTexts.wishOutcome), answer), ...alternativeOf(outcome, words)],
    );
  });
  return [
    ...section(say(pageTexts.mattersToMe), said(voice.mattersToMe)),
    ...section(say(pageTexts.ahead), said(voice.future)),
    ...section(say(pageTexts.wishes), wished),
  ];
}

function alternativeOf(
  outcome: NonNullable<Plan["wishes"]>[number]["outcome"],
  words: PlanWords,
): readonly OutlineNode[] {
  if (outcome?.status === "not-followed") {
    const { reason, alternative } = outcome;
    return [
      ...wordsField(words.label("reason"), reason),
      ...wordsField(words.label("alternative"), alternative),
    ];
  }
  return outcome?.status === "alternative-path"
    ? wordsField(words.label("alternative"), outcome.description)
    : [];
}

function goalSections(context: EasyContext): readonly OutlineSection[] {
  const { plan, say } = context;
  const { goals = [], actions = [] } = plan;
  const shown = goals.filter(isOpenGoal).sort((one, other) => rankOf(one) - rankOf(other));
  const known = new Set(shown.map(({ id }) => id));
  const actionsOf = new Map<string, OutlineNode[]>();
  const others: OutlineNode[] = [];
  for (const action of actions) {
    const node = easyAction(action, context);
    const leadsTo = (action.goals ?? []).filter((id) => known.has(id));
    if (leadsTo.length === 0) others.push(node);
    for (const id of leadsTo) {
      const list = actionsOf.get(id);
      if (list === undefined) actionsOf.set(id, [node]);
      else list.push(node);
    }
  }
  const nodes = shown.map(({ id, plain, ownWords, text }) => {
    const children = actionsOf.get(id) ?? [];
    const toDo = { label: say(pageTexts.toDo), parts: [], isLead: false, children };
    return lead([{ words: plain ?? ownWords ?? text }], children.length === 0 ? [] : [toDo]);
  });
  return [...section(say(pageTexts.goals), nodes), ...section(say(pageTexts.otherActions), others)];
}

function rankOf({ urgent, priority }: Goal): number {
  return urgent === true ? 0 : (priority?.rank ?? Number.MAX_SAFE_INTEGER);
}
