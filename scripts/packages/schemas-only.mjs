import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOnNodes } from "./consumer-checks.mjs";
import { consumers, createProject } from "./clean-room.mjs";

/** Uses the JSON Schemas of a package as a team without zod would: peers are not installed. */
export async function checkSchemasOnly(list, { entry, room, dependencies, nodes }) {
  const { name, folder } = entry;
  if (!existsSync(join(folder, "schemas"))) return;
  const project = join(room, `${name}-schemas-only`);
  const { dependencies: pins } = JSON.parse(readFileSync(join(consumers, "package.json"), "utf8"));
  const validators = { ajv: pins.ajv, "ajv-formats": pins["ajv-formats"] };
  const installed = await list.check(`${name}: installs without zod`, async () => {
    await createProject(project, { ...dependencies, ...validators }, ["--legacy-peer-deps"]);
    if (existsSync(join(project, "node_modules", "zod"))) throw new Error("zod is there");
    return true;
  });
  if (installed !== true) return;
  await checkOnNodes(list, { names: [name], project, kind: "schemas-only", nodes });
}
