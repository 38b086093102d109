export {
  createSyntheticNumber,
  type SyntheticNumberRequest,
} from "./identifiers/create-synthetic-number.ts";
export { formatIdentityNumber } from "./identifiers/format-identity-number.ts";
export { formatOrganisationNumber } from "./identifiers/format-organisation-number.ts";
export { identifierRules, type IdentifierRule } from "./identifiers/identifier-rules.ts";
export type {
  Confidence,
  NumberKind,
  ParsedNumber,
  ReasonCode,
} from "./identifiers/identifier-types.ts";
export type {
  BirthDateCandidate,
  ControlDigitRule,
  IdentityNumber,
  IdentityNumberKind,
  IdentityNumberReading,
  NumberSeries,
} from "./identifiers/identity-number-types.ts";
export { isValidIdentityNumber } from "./identifiers/is-valid-identity-number.ts";
export { formatAccountNumber, parseAccountNumber } from "./identifiers/parse-account-number.ts";
export { parseDufNumber } from "./identifiers/parse-duf-number.ts";
export { parseHealthPersonnelNumber } from "./identifiers/parse-health-personnel-number.ts";
export { parseIdentityNumber } from "./identifiers/parse-identity-number.ts";
export { parseOrganisationNumber } from "./identifiers/parse-organisation-number.ts";
export { parsePaymentReference } from "./identifiers/parse-payment-reference.ts";
export { formatPhoneNumber, parsePhoneNumber } from "./identifiers/parse-phone-number.ts";
export { reasonTexts } from "./identifiers/reason-texts.ts";
