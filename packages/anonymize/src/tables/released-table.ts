/** A field of a table that was made shareable. Hidden is a state, never a text. */
export type ReleasedCell =
  | { readonly state: "value"; readonly text: string }
  | { readonly state: "generalised"; readonly text: string; readonly level: number }
  | { readonly state: "missing" }
  | { readonly state: "suppressed" };

/** One column: row `i` holds `values[codes[i]]`. */
export interface ReleasedColumn {
  readonly name: string;
  readonly codes: Uint32Array;
  readonly values: readonly ReleasedCell[];
}

/** A table that was made shareable: its identifiers are gone, its rows are those of the original. */
export interface ReleasedTable {
  readonly rowCount: number;
  readonly columns: readonly ReleasedColumn[];
}

/** How hidden and missing fields are written. */
export interface ReleasedTexts {
  /** Of a suppressed field. */
  readonly suppressed: string;
  /** Of a missing one. */
  readonly missing: string;
}
