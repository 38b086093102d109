import {
  addDays,
  createIssue,
  fail,
  MedvirkError,
  parsePlainDate,
  succeed,
  type PlainDate,
  type Result,
} from "@medvirk/core";
import { shiftOutOfRange, unusableSubject } from "../issues-dates.ts";
import { checkDomain } from "../pseudonyms/codes/coder.ts";
import { keyedHash } from "../pseudonyms/codes/keyed-hash.ts";
import { deriveBytes, type SecretKey } from "../pseudonyms/keys/secret-key.ts";

/** How the dates of each person are moved. */
export interface DateShift {
  readonly key: SecretKey;
  /** What the dates are for; a person is moved differently in another domain. */
  readonly domain: string;
  /** The most days that anyone is moved, forward or back; a whole number, 1–3650. */
  readonly maximumDays: number;
  /** Whether a Monday stays a Monday: moved by whole weeks then, at least 7 days of room. */
  readonly keepWeekdays: boolean;
}

/** Moves the dates of each person by as many days as follow from the key and the person. */
export interface DateShifter {
  /**
   * Moves one date.
   *
   * @param subject - the person's code or number, the same text each time
   * @param date - a day that exists
   * @returns the day that stands for it
   */
  readonly shift: (subject: string, date: PlainDate) => Result<PlainDate>;
}

/**
 * Makes a shifter of dates: all dates of one person are moved by the same number of days, never by
 * none, so that what lies between them stays exact, over leap days too.
 *
 * Whoever knows one true date of a person knows them all; seasons and rare intervals may still
 * show. Shifted dates stay personal data.
 *
 * @param options - the key, the domain, how far, and whether weekdays stay
 * @returns the shifter; it gives `core.invalid-date`, `anonymize.unusable-subject`,
 *   `anonymize.shift-out-of-range`
 * @throws MedvirkError `anonymize.invalid-shift` when the number of days doesn't fit,
 *   `anonymize.key-missing`, `anonymize.key-destroyed`, `anonymize.domain-missing`
 * @source The number of days is HMAC-SHA-256 of the person under a key derived for the domain
 *   (RFC 2104, RFC 5869), its first 48 bits over the number of possible shifts.
 * @example
 * ```ts
 * import { daysBetween } from "@medvirk/core";
 * import { createDateShifter } from "@medvirk/anonymize/dates";
 * import { createSecretKey } from "@medvirk/anonymize/pseudonyms";
 *
 * const { shift } = createDateShifter({
 *   key: createSecretKey(), domain: "evaluation-2026", maximumDays: 180, keepWeekdays: true,
 * });
 * const first = shift("client-1", "2028-02-14");
 * const last = shift("client-1", "2028-03-06");
 * first.ok && last.ok && daysBetween(first.value, last.value); // => 21
 * first.ok && first.value !== "2028-02-14"; // => true
 * ```
 */
export function createDateShifter(options: DateShift): DateShifter {
  const { key, domain, maximumDays, keepWeekdays } = options;
  checkDomain(domain);
  const step = keepWeekdays ? 7 : 1;
  if (!Number.isInteger(maximumDays) || maximumDays < step || maximumDays > 3650) {
    throw new MedvirkError(
      "anonymize.invalid-shift",
      "Give maximumDays as a whole number, 1–3650, and at least 7 to keep weekdays.",
    );
  }
  const hash = keyedHash(deriveBytes(key, "dates", domain));
  const steps = Math.floor(maximumDays / step);
  return {
    shift: (subject, date) => {
      const day = parsePlainDate(date);
      if (!day.ok) return day;
      if (typeof subject !== "string" || subject.trim() === "" || /\p{Cs}/u.test(subject)) {
        return fail(createIssue(unusableSubject));
      }
      return moved(day.value, shiftFrom(hash(subject), steps) * step);
    },
  };
}

/** A whole number from -steps to steps, without 0: nobody keeps their true dates. */
function shiftFrom(hash: Uint8Array, steps: number): number {
  const number = hash.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0) % (2 * steps);
  return number < steps ? number - steps : number - steps + 1;
}

function moved(date: PlainDate, days: number): Result<PlainDate> {
  try {
    return succeed(addDays(date, days));
  } catch (error) {
    if (!MedvirkError.isInstance(error)) throw error;
    return fail(createIssue(shiftOutOfRange));
  }
}
