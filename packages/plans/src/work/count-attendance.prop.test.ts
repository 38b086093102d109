import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { countAttendance } from "./count-attendance.ts";

const ids = ["a", "b", "c", "user"];
const party = fc.record({
  organisation: fc.option(fc.constantFrom("NAV", "Kommunen"), { nil: undefined }),
  role: fc.constantFrom("worker" as const, "leader" as const, "peer" as const),
});
const meeting = fc.record({
  heldOn: fc.option(fc.constant("2026-03-02"), { nil: undefined }),
  expected: fc.uniqueArray(fc.constantFrom(...ids)),
  attendance: fc.array(
    fc.record({
      party: fc.constantFrom(...ids),
      state: fc.constantFrom(
        "attended" as const,
        "late" as const,
        "left-early" as const,
        "absent" as const,
      ),
    }),
  ),
});

test.prop([fc.array(party, { minLength: 3, maxLength: 3 }), fc.array(meeting, { maxLength: 6 })])(
  "each expected meeting of a service has one outcome",
  (people, drawn) => {
    const parties = [
      { id: "user", role: "user" as const },
      ...people.map(({ organisation, role }, at) => ({
        id: ids[at] ?? "",
        role,
        ...(organisation === undefined ? {} : { organisation }),
      })),
    ];
    const meetings = drawn.map(({ heldOn, ...rest }, at) => ({
      id: `m${String(at)}`,
      ...(heldOn === undefined ? {} : { heldOn }),
      ...rest,
    }));
    const held = meetings.filter(({ heldOn }) => heldOn !== undefined);
    for (const service of countAttendance({ parties, meetings })) {
      const { expected, attended, partly, absent, notRecorded } = service;
      expect(attended + partly + absent + notRecorded).toBe(expected);
      const asked = held.filter((one) => one.expected.some((id) => service.parties.includes(id)));
      expect(expected).toBe(asked.length);
    }
  },
);
