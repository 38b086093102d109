import { instrumentOf } from "../instruments/find-instrument.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { AgeGroup, Rater, Session } from "../schemas/types.ts";
import type { EpisodeNote } from "./episode-notes.ts";

/**
 * Notes where a rater goes over to another form of the same matter. Two forms side by side are no
 * change: only where none of those before is in use any more.
 *
 * @param sessions - in order
 * @param own - instruments of the caller's own, which are never another form of one of ours
 * @internal
 */
export function formChanges(
  sessions: readonly Session[],
  own: readonly Instrument[],
): readonly EpisodeNote[] {
  if (!hasAlternatives(sessions, own)) return [];
  const notes: EpisodeNote[] = [];
  const formsBefore = new Map<string, FormsInUse>();
  sessions.forEach(({ readings }, index) => {
    for (const [key, now] of formsInUse(readings, own)) {
      const before = formsBefore.get(key);
      formsBefore.set(key, now);
      if (before === undefined || now.forms.some((form) => before.forms.includes(form))) continue;
      const [from, to] = [before.forms[0], now.forms[0]];
      notes.push({ kind: "form-changed", rater: now.rater, from, to, session: index + 1 });
    }
  });
  return notes;
}

/** Most courses have one form of each matter; then nothing can change. */
function hasAlternatives(sessions: readonly Session[], own: readonly Instrument[]): boolean {
  const forms = new Set<string>();
  for (const { readings } of sessions) for (const { instrument } of readings) forms.add(instrument);
  const ours = [...forms].filter((id) => !id.startsWith("own-"));
  return new Set(ours.map((id) => matterOf(id, own))).size < ours.length;
}

function matterOf(id: string, own: readonly Instrument[]): string {
  const { moment, subject } = instrumentOf(id, own);
  return `${subject} ${moment}`;
}

/** The forms of one rater about one matter in one session. */
interface FormsInUse {
  readonly rater: Rater;
  readonly forms: [string, ...string[]];
}

function formsInUse(
  readings: Session["readings"],
  own: readonly Instrument[],
): ReadonlyMap<string, FormsInUse> {
  const found = new Map<string, FormsInUse>();
  for (const { instrument, rater, raterId = "" } of readings) {
    if (instrument.startsWith("own-")) continue;
    const key = `${rater} ${raterId} ${matterOf(instrument, own)}`;
    const forms = found.get(key)?.forms;
    if (forms === undefined) found.set(key, { rater, forms: [instrument] });
    else forms.push(instrument);
  }
  return found;
}

/**
 * Notes where a form isn't made for the age group that was given.
 *
 * @param sessions - in order
 * @param ageGroups - the age group at each
 * @param own - instruments of the caller's own
 * @internal
 */
export function formsForOtherAges(
  sessions: readonly Session[],
  ageGroups: readonly (AgeGroup | undefined)[],
  own: readonly Instrument[],
): readonly EpisodeNote[] {
  const notes: EpisodeNote[] = [];
  sessions.forEach(({ readings }, index) => {
    const group = ageGroups[index];
    if (group === undefined) return;
    for (const { instrument } of readings) {
      if (fits(group, instrumentOf(instrument, own).respondentAges)) continue;
      notes.push({ kind: "form-for-other-age", instrument, session: index + 1 });
    }
  });
  return notes;
}

/** Ages in years of each group. */
const agesOf: Readonly<Record<AgeGroup, readonly [from: number, to: number]>> = {
  child: [0, 12],
  adolescent: [13, 17],
  adult: [18, 150],
};

function fits(group: AgeGroup, { from, to = 150 }: Instrument["respondentAges"]): boolean {
  const [youngest, oldest] = agesOf[group];
  return youngest <= to && oldest >= from;
}
