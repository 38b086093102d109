import { createIssue, fail, succeed, type Result } from "@medvirk/core";
import { profileRevealsCounts, unknownProfile } from "../../issues-tables.ts";
import type { CountConfig } from "../../schemas/tables/count-config-schema.ts";
import type { DisclosureProfile } from "./disclosure-profile.ts";
import { smallCountProfiles } from "./small-count-profiles.ts";

/**
 * Finds the named profile of a config, or makes one of the caller's own rule.
 *
 * @param profile - an id of `smallCountProfiles`, or a custom rule
 * @returns the profile; or `anonymize.unknown-profile`, or `anonymize.profile-reveals-counts`
 *   where only one count could be hidden, so that every reader would know it
 * @internal
 */
export function chooseProfile(profile: CountConfig["profile"]): Result<DisclosureProfile> {
  if (typeof profile === "string") {
    const named = smallCountProfiles.find(({ id }) => id === profile);
    const allowed = smallCountProfiles.map(({ id }) => id).join(", ");
    return named === undefined
      ? fail(createIssue(unknownProfile, ["profile"], { allowed }))
      : succeed(named);
  }
  const { minimum, zeros, leastWidth = 1 } = profile;
  const lowest = zeros === "shown" ? 3 : 2;
  if (!Number.isSafeInteger(minimum) || minimum < lowest) {
    return fail(createIssue(profileRevealsCounts, ["profile", "minimum"], { lowest }));
  }
  if (!Number.isSafeInteger(leastWidth) || leastWidth < 1) {
    return fail(createIssue(profileRevealsCounts, ["profile", "leastWidth"], { lowest: 1 }));
  }
  const citation = { source: "The caller's own rule", verified: false as const };
  const { id, fullCells, dominance, pPercent, knownAlone } = profile;
  return succeed({
    ...{ id, minimum, zeros, leastWidth, citation },
    ...(fullCells && { fullCells }),
    ...(dominance && { dominance }),
    ...(pPercent !== undefined && { pPercent }),
    ...(knownAlone !== undefined && { knownAlone }),
  });
}
