import { createIssue, type Issue } from "@medvirk/core";
import { severalUsers, voiceOfService } from "../issues.ts";
import type { Party, PlanContent } from "../plan.ts";

/** Who may speak in the person's voice, each under their own name. */
const maySpeak: Readonly<Record<Party["role"], boolean>> = {
  user: true,
  relative: true,
  guardian: true,
  "support-person": true,
  "contact-person": false,
  worker: false,
  peer: true,
  "user-organisation": true,
  leader: false,
  "child-coordinator": false,
  other: true,
};

/**
 * Finds a second user, and words of the service that stand as the person's own voice.
 *
 * @param plan - the plan
 * @returns `plans.several-users` and `plans.voice-of-service`
 * @internal
 */
export function voiceIssues(plan: PlanContent): readonly Issue[] {
  const roles = new Map((plan.parties ?? []).map(({ id, role }) => [id, role]));
  const users = (plan.parties ?? []).flatMap(({ role }, index) => (role === "user" ? [index] : []));
  const second = users
    .slice(1)
    .map((index) => createIssue(severalUsers, ["parties", index, "role"]));
  const words = spokenIn(plan).flatMap(({ by, path }) => {
    const role = roles.get(by);
    return role === undefined || maySpeak[role] ? [] : [createIssue(voiceOfService, path)];
  });
  return [...second, ...words];
}

function spokenIn(
  plan: PlanContent,
): readonly { readonly by: string; readonly path: Issue["path"] }[] {
  const { mattersToMe = [], past = [], present = [], future = [] } = plan.voice ?? {};
  return Object.entries({ mattersToMe, past, present, future }).flatMap(([part, statements]) =>
    statements.map(({ by }, index) => ({ by, path: ["voice", part, index, "by"] })),
  );
}
