import { packageBuild } from "../../tsup.base.ts";

export default packageBuild(["index", "identifiers", "text", "tables", "schemas"]);
