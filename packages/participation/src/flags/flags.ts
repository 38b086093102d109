import type { Flag } from "./flag.ts";
import { absenceExplainedByUser } from "./absence-explained-by-user.ts";
import { boxTicked } from "./box-ticked.ts";
import { coOptation } from "./co-optation.ts";
import { conditions } from "./conditions.ts";
import { forcedParticipation } from "./forced-participation.ts";
import { jargonDistance } from "./jargon-distance.ts";
import { loudestWins } from "./loudest-wins.ts";
import { madeInvisible } from "./made-invisible.ts";
import { overHeadDecision } from "./over-head-decision.ts";
import { overrideInHaste } from "./override-in-haste.ts";
import { pressureFromAgency } from "./pressure-from-agency.ts";
import { proxyInstead } from "./proxy-instead.ts";
import { responsibilityShift } from "./responsibility-shift.ts";
import { sanctionForHonesty } from "./sanction-for-honesty.ts";
import { silentUser } from "./silent-user.ts";
import { tokenChoice } from "./token-choice.ts";
import { unrealisticLabel } from "./unrealistic-label.ts";
import { yesToAll } from "./yes-to-all.ts";

/** Every flag, in the order of the sources' list. */
export const flags: readonly Flag[] = [
  coOptation,
  responsibilityShift,
  forcedParticipation,
  overrideInHaste,
  silentUser,
  yesToAll,
  loudestWins,
  conditions,
  sanctionForHonesty,
  tokenChoice,
  boxTicked,
  unrealisticLabel,
  proxyInstead,
  pressureFromAgency,
  absenceExplainedByUser,
  jargonDistance,
  overHeadDecision,
  madeInvisible,
];
