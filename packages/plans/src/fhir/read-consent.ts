import type { Consent, ExchangeConsent } from "../plan.ts";
import { at, day, equal, field, items, known, refuse, text, type Cursor } from "./cursor.ts";
import { codeIn, readId, readParty } from "./read-support.ts";
import { standard, systems } from "./systems.ts";
import { defined } from "./write-support.ts";

const answers = {
  proposed: undefined,
  active: "given",
  inactive: "given",
  rejected: "refused",
} as const;

const types = { plan: "plan", exchange: "exchange" } as const;
const directions = { collect: "obtain", disclose: "give" } as const;

/**
 * Reads one of the two consents. One that is inactive without a day can't be read: it would come
 * back to life.
 *
 * @internal
 */
export function readConsent(resource: Cursor): Consent {
  const status = field(resource, "status");
  if (typeof status.value !== "string" || !Object.hasOwn(answers, status.value)) {
    refuse(status, Object.keys(answers).join(", "));
  }
  const answer = equal(status, answers);
  known(status);
  const withdrawnOn = readWithdrawal(resource);
  if ((status.value === "inactive") !== (withdrawnOn !== undefined)) {
    refuse(field(resource, "extension"), systems.withdrawnOn);
  }
  const [type] = items(resource, "category").flatMap((one) => {
    const code = codeIn(one, systems.consentType);
    return code === undefined ? [] : (equal(code, types) ?? []);
  });
  if (type === undefined) refuse(field(resource, "category"), systems.consentType);
  for (const repeated of ["scope", "patient", "policyRule"]) known(field(resource, repeated));
  for (const one of items(resource, "category")) {
    const code = codeIn(one, standard.loinc);
    if (code !== undefined) text(code);
  }
  const head = {
    id: readId(resource),
    ...defined("answer", answer),
    ...defined("answeredOn", day(field(resource, "dateTime"))),
    ...defined("withdrawnOn", withdrawnOn),
  };
  return type === "exchange"
    ? { type, ...head, ...readProvision(field(resource, "provision")) }
    : { type: "plan", ...head };
}

function readWithdrawal(resource: Cursor): string | undefined {
  for (const extension of items(resource, "extension")) {
    if (field(extension, "url").value !== systems.withdrawnOn) continue;
    text(field(extension, "url"));
    return day(field(extension, "valueDate"));
  }
  return undefined;
}

function readProvision(provision: Cursor): Partial<ExchangeConsent> {
  if (provision.value === undefined) return {};
  if (text(field(provision, "type")) !== "deny") refuse(field(provision, "type"), "deny");
  const scope = items(provision, "provision").map((one) => {
    if (text(field(one, "type")) !== "permit") refuse(field(one, "type"), "permit");
    const [actor] = items(one, "actor");
    const party = actor === undefined ? undefined : readParty(field(actor, "reference"));
    if (party === undefined) refuse(field(one, "actor"), systems.party);
    if (actor !== undefined) known(field(actor, "role"));
    const [purpose] = items(one, "purpose").flatMap((coding) => {
      if (field(coding, "system").value === systems.purpose) text(field(coding, "system"));
      return text(field(coding, "display")) ?? [];
    });
    return {
      party: party ?? "",
      categories: items(one, "code").flatMap((code) => text(field(code, "text")) ?? []),
      directions: items(one, "action").flatMap((action) => {
        const code = codeIn(action, standard.consentAction);
        return code === undefined ? [] : (equal(code, directions) ?? []);
      }),
      ...defined("purpose", purpose),
    };
  });
  return {
    ...defined("from", day(at(provision, "period", "start"))),
    ...defined("until", day(at(provision, "period", "end"))),
    ...(scope.length === 0 ? {} : { scope }),
  };
}
