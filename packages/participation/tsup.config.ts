import { packageBuild } from "../../tsup.base.ts";

export default packageBuild([
  "index",
  "schemas",
  "chart",
  "instruments",
  "knowledge",
  "reflection",
  "fhir",
  "flags",
  "from-plan",
  "aggregates",
  "describe",
]);
