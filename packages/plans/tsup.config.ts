import { packageBuild } from "../../tsup.base.ts";

export default packageBuild(["index", "schemas", "render", "calendar", "picture", "examples"]);
