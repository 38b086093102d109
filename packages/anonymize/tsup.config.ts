import { packageBuild } from "../../tsup.base.ts";

export default packageBuild([
  "index",
  "identifiers",
  "text",
  "tables",
  "pseudonyms",
  "pseudonyms/node",
  "dates",
  "schemas",
]);
