import { packageBuild } from "../../tsup.base.ts";

export default packageBuild(["index", "schemas", "chart", "columns", "fhir"]);
