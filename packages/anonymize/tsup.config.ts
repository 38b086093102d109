import { packageBuild } from "../../tsup.base.ts";

export default packageBuild([
  "index",
  "identifiers",
  "text",
  "text/model",
  "text/gazetteers",
  "tables",
  "pseudonyms",
  "pseudonyms/node",
  "dates",
  "schemas",
]);
