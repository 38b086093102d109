import { describe, expect, it } from "vitest";
import type { ExchangeConsent, PlanConsent } from "../plan.ts";
import { assessConsent } from "./assess-consent.ts";
import { coveringConsents } from "./covering-consents.ts";
import { coveringGrounds } from "./covering-grounds.ts";

const told = { on: "2026-02-02", by: "worker" };
const understood = { ...told, understandingChecked: { on: "2026-02-09", by: "worker" } };
const planConsent: PlanConsent = {
  type: "plan",
  id: "consent-1",
  answer: "given",
  answeredOn: "2026-02-09",
};
const exchangeConsent: ExchangeConsent = {
  type: "exchange",
  id: "consent-2",
  answer: "given",
  answeredOn: "2026-02-09",
  until: "2026-12-31",
  scope: [{ party: "nav", categories: ["Housing"], directions: ["give"] }],
  explained: {
    individualPlan: understood,
    exchange: understood,
    mayRefuse: told,
    limitsOfRefusal: told,
  },
};
const exchange = {
  direction: "give",
  party: "nav",
  category: " housing ",
  on: "2026-05-04",
} as const;

describe("assessConsent", () => {
  it("follows a consent through its days", () => {
    const state = (date: string) =>
      assessConsent({ ...exchangeConsent, withdrawnOn: "2026-06-01" }, date).state;
    expect(["2026-02-08", "2026-02-09", "2026-05-31", "2026-06-01"].map(state)).toEqual([
      "not-yet",
      "in-force",
      "in-force",
      "withdrawn",
    ]);
    expect(assessConsent(exchangeConsent, "2026-12-31").state).toBe("in-force");
    expect(assessConsent(exchangeConsent, "2027-01-01").state).toBe("ended");
    expect(assessConsent({ ...exchangeConsent, from: "2026-03-01" }, "2026-02-20").state).toBe(
      "not-yet",
    );
  });

  it("takes no answer, and an answer without a day, for no answer", () => {
    expect(assessConsent({ type: "plan", id: "consent-1" }, "2026-05-04").state).toBe(
      "not-answered",
    );
    const undated = { type: "plan", id: "consent-1", answer: "given" } as const;
    expect(assessConsent(undated, "2026-05-04").inForce).toBe(false);
  });

  // Guidance 4.3.1: told and understood what a plan is; told how and why; may refuse; its limits.
  it("needs four elements for exchange, and the first for the plan", () => {
    const { explained, ...bare } = exchangeConsent;
    expect(explained).toBeDefined();
    expect(assessConsent(bare, "2026-05-04").missing.map(({ element }) => element)).toEqual([
      "individualPlan",
      "exchange",
      "mayRefuse",
      "limitsOfRefusal",
    ]);
    expect(assessConsent(planConsent, "2026-05-04").missing).toHaveLength(1);
    expect(assessConsent(exchangeConsent, "2026-05-04").informed).toBe(true);
  });

  it("refuses to take a signature for understanding", () => {
    const signed = { ...planConsent, written: true, explained: { individualPlan: told } };
    expect(assessConsent(signed, "2026-05-04")).toMatchObject({
      inForce: true,
      informed: false,
      missing: [{ element: "individualPlan", what: "understanding" }],
    });
  });

  it("refuses an explanation that came after the answer", () => {
    const late = { individualPlan: { ...understood, on: "2026-03-01" } };
    expect(assessConsent({ ...planConsent, explained: late }, "2026-05-04").missing).toMatchObject([
      { what: "explanation" },
    ]);
  });

  it("knows an exception on a named legal basis", () => {
    const exception = { key: "phvl" } as const;
    expect(assessConsent({ type: "plan", id: "consent-1", exception }, "2026-05-04")).toMatchObject(
      { state: "excepted", inForce: true },
    );
  });
});

describe("coveringConsents", () => {
  it("finds the consent that names party, kind, direction and day", () => {
    const plan = { consents: [planConsent, exchangeConsent] };
    expect(coveringConsents(plan, exchange)).toEqual([exchangeConsent]);
  });

  it.each([
    ["another party", { party: "gp" }],
    ["another kind of information", { category: "health" }],
    ["another direction", { direction: "obtain" as const }],
    ["a day before", { on: "2026-02-08" }],
    ["a day after", { on: "2027-01-01" }],
  ])("refuses to share with %s", (_case, change) => {
    expect(coveringConsents({ consents: [exchangeConsent] }, { ...exchange, ...change })).toEqual(
      [],
    );
  });

  it("refuses to share on the consent to the plan, a refusal, or a consent that is not informed", () => {
    const { explained, ...uninformed } = exchangeConsent;
    expect(explained).toBeDefined();
    const refused: ExchangeConsent = { ...exchangeConsent, answer: "refused" };
    for (const consent of [planConsent, uninformed, refused]) {
      expect(coveringConsents({ consents: [consent] }, exchange)).toEqual([]);
    }
  });
});

describe("a consent at its borders", () => {
  const stateOf = (change: Partial<ExchangeConsent>, date = "2026-05-04"): string =>
    assessConsent({ ...exchangeConsent, ...change }, date).state;

  it("names a refusal, an answer that is missing, and one without a day", () => {
    const { answer, answeredOn, ...bare } = exchangeConsent;
    expect([answer, answeredOn]).toEqual(["given", "2026-02-09"]);
    expect(stateOf({ answer: "refused" })).toBe("refused");
    expect(assessConsent(bare, "2026-05-04").state).toBe("not-answered");
    expect(assessConsent({ ...bare, answer: "given" }, "2026-05-04").state).toBe("not-answered");
    expect(assessConsent({ ...bare, answeredOn: "2026-02-09" }, "2026-05-04").state).toBe(
      "not-answered",
    );
  });

  it("holds from its first day, also where its period began before the answer", () => {
    expect(stateOf({ from: "2026-05-04" })).toBe("in-force");
    expect(stateOf({ from: "2026-05-05" })).toBe("not-yet");
    expect(stateOf({ from: "2026-01-01" }, "2026-02-08")).toBe("not-yet");
  });

  it("is withdrawn before it is said to have ended", () => {
    expect(stateOf({ until: "2026-03-01", withdrawnOn: "2026-04-01" })).toBe("withdrawn");
    expect(stateOf({ until: "2026-03-01", withdrawnOn: "2026-06-01" })).toBe("ended");
  });

  it("covers by any of its scopes and kinds, each for itself", () => {
    const scope: ExchangeConsent["scope"] = [
      { party: "gp", categories: ["Housing"], directions: ["give"] },
      { party: "nav", categories: ["Work", "HOUSING"], directions: ["obtain", "give"] },
    ];
    expect(coveringConsents({ consents: [{ ...exchangeConsent, scope }] }, exchange)).toHaveLength(
      1,
    );
    const crossed: ExchangeConsent["scope"] = [
      { party: "gp", categories: ["Housing"], directions: ["give"] },
      { party: "nav", categories: ["Work"], directions: ["give"] },
    ];
    const plan = { consents: [{ ...exchangeConsent, scope: crossed }] };
    expect(coveringConsents(plan, exchange)).toEqual([]);
    expect(coveringConsents({}, exchange)).toEqual([]);
  });
});

describe("coveringGrounds", () => {
  const ground = {
    id: "ground-1",
    rule: "A rule in an example",
    party: "nav",
    categories: ["Work", "Housing"],
    directions: ["give" as const],
    from: "2026-05-04",
    until: "2026-05-04",
    decidedBy: "worker",
  };

  it("finds the ground that names party, kind, direction and day", () => {
    expect(coveringGrounds({ otherGrounds: [ground] }, exchange)).toEqual([ground]);
    expect(coveringGrounds({}, exchange)).toEqual([]);
  });

  it.each([
    ["another party", { party: "gp" }],
    ["another kind of information", { categories: ["Health"] }],
    ["another direction", { directions: ["obtain" as const] }],
    ["days after", { from: "2026-05-05", until: "2026-06-01" }],
    ["days before", { from: "2026-01-01", until: "2026-05-03" }],
  ])("refuses to share on a ground for %s", (_case, change) => {
    expect(coveringGrounds({ otherGrounds: [{ ...ground, ...change }] }, exchange)).toEqual([]);
  });
});
