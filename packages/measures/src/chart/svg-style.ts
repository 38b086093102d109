/** The colours of a chart. Text has a contrast of at least 4.5:1 to the paper, marks 3:1. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  readonly grid: string;
  /** Marks and words of scales about life. */
  readonly outcome: string;
  /** Marks and words of scales about the collaboration. */
  readonly collaboration: string;
  readonly band: string;
  /** Tints of the zones; their names and borders say the same without colour. */
  readonly green: string;
  readonly yellow: string;
  readonly red: string;
}

/** On white paper and light screens; written as attributes, so that every viewer knows them. */
export const lightColours: ChartColours = {
  paper: "#ffffff",
  ink: "#1d2730",
  softInk: "#55626d",
  grid: "#e4e9ed",
  outcome: "#0a5a78",
  collaboration: "#9c4a0c",
  band: "#eaf2f5",
  green: "#e3f1e4",
  yellow: "#fbf3d3",
  red: "#fae4e0",
};

/** On dark screens. @internal */
export const darkColours: ChartColours = {
  paper: "#12181d",
  ink: "#e9eef1",
  softInk: "#a7b3bc",
  grid: "#2a343c",
  outcome: "#72c7e3",
  collaboration: "#f0ab70",
  band: "#1a2932",
  green: "#13291a",
  yellow: "#2c2710",
  red: "#361c19",
};

/**
 * Writes the style sheet that turns a chart dark where the reader's screen is, never on paper.
 *
 * @param scope - id of the chart, so that no other part of the page is touched
 * @returns style rules
 * @internal
 */
export function darkStyle(scope: string): string {
  const rules = Object.entries(darkColours).flatMap(([name, colour]: [string, string]) => [
    `#${scope} .fill-${name}{fill:${colour}}`,
    `#${scope} .stroke-${name}{stroke:${colour}}`,
  ]);
  return `@media screen and (prefers-color-scheme:dark){${rules.join("")}}`;
}

/**
 * Gives the attributes that colour an element in both schemes.
 *
 * @param colours - which colour fills it and which draws it
 * @returns fill, stroke and class
 * @internal
 */
export function coloured(colours: {
  readonly fill?: keyof ChartColours;
  readonly stroke?: keyof ChartColours;
}): Readonly<Record<"class" | "fill" | "stroke", string | undefined>> {
  const { fill, stroke } = colours;
  const classes = [fill && `fill-${fill}`, stroke && `stroke-${stroke}`];
  return {
    class: classes.filter((name) => name !== undefined).join(" "),
    fill: fill === undefined ? "none" : lightColours[fill],
    stroke: stroke === undefined ? undefined : lightColours[stroke],
  };
}
