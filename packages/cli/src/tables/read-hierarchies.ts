import type { TableConfig } from "@medvirk/anonymize/tables";
import { dirname, isAbsolute, join } from "node:path";
import { readCsvRows, type CsvManner } from "../io/read-csv.ts";
import type { CommandCall } from "../program/command-definition.ts";

/**
 * Reads the files that a config names as hierarchies, in the manner of the table.
 *
 * @param config - the config
 * @param configFile - its path: those of hierarchies are relative to it
 * @param manner - separator, encoding
 * @param call - for the options of the call
 * @returns the config with rows in place of paths, and the files that were read
 * @throws an error of `unusable`
 */
export async function readHierarchies(
  config: TableConfig,
  configFile: string,
  manner: CsvManner,
  call: CommandCall,
): Promise<{ readonly config: TableConfig; readonly files: readonly string[] }> {
  const files: string[] = [];
  const columns: (readonly [string, TableConfig["columns"][string]])[] = [];
  for (const [name, column] of Object.entries(config.columns)) {
    const { hierarchy } = column;
    if (typeof hierarchy !== "string") {
      columns.push([name, column]);
      continue;
    }
    const folder = configFile === "-" ? "." : dirname(configFile);
    const file = isAbsolute(hierarchy) ? hierarchy : join(folder, hierarchy);
    files.push(file);
    const rows = await readCsvRows(file, manner, call);
    columns.push([name, { ...column, hierarchy: { kind: "table", rows } }]);
  }
  return { config: { ...config, columns: Object.fromEntries(columns) }, files };
}
