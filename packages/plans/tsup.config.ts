import { packageBuild } from "../../tsup.base.ts";

export default packageBuild([
  "index",
  "schemas",
  "render",
  "calendar",
  "fhir",
  "picture",
  "examples",
]);
