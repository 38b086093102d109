import { describe, expect, it } from "vitest";
import type { Plan } from "../plan.ts";
import { countAttendance } from "./count-attendance.ts";

const parties: NonNullable<Plan["parties"]> = [
  { id: "user", role: "user" },
  { id: "sister", role: "relative" },
  { id: "nav-1", role: "worker", organisation: "NAV" },
  { id: "nav-2", role: "leader", organisation: "NAV " },
  { id: "gp", role: "worker" },
];
const meetings: Plan["meetings"] = [
  {
    id: "m1",
    heldOn: "2026-03-02",
    expected: ["user", "sister", "nav-1", "nav-2", "gp"],
    attendance: [
      { party: "user", state: "absent" },
      { party: "nav-1", state: "absent" },
      { party: "nav-2", state: "late", minutes: 20 },
    ],
  },
  {
    id: "m2",
    heldOn: "2026-06-01",
    expected: ["nav-1"],
    attendance: [
      { party: "nav-1", state: "attended" },
      { party: "gp", state: "attended" },
    ],
  },
  { id: "m3", plannedOn: "2026-12-01", expected: ["gp"], attendance: [] },
];

describe("countAttendance", () => {
  it("counts a service where it was expected, at meetings that were held", () => {
    expect(countAttendance({ parties, meetings })).toEqual([
      {
        organisation: "NAV",
        parties: ["nav-1", "nav-2"],
        expected: 2,
        attended: 1,
        partly: 1,
        absent: 0,
        notRecorded: 0,
      },
      { parties: ["gp"], expected: 1, attended: 0, partly: 0, absent: 0, notRecorded: 1 },
    ]);
  });

  it("refuses to count the person, relatives and others who are no service", () => {
    const counted = countAttendance({ parties, meetings }).flatMap((service) => service.parties);
    expect(counted).not.toContain("user");
    expect(counted).not.toContain("sister");
  });

  it("refuses to rank: the order is that of the plan", () => {
    const turned = [...parties].reverse();
    expect(countAttendance({ parties: turned, meetings }).map((one) => one.parties[0])).toEqual([
      "gp",
      "nav-2",
    ]);
  });
});
