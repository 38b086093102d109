import { formatText, pickText, type LocalizedText } from "@medvirk/core";
import type { CommandCall } from "../program/command-definition.ts";

/** Tells a waiting person how far a long run has come. */
export interface Progress {
  /** Counts one more record. */
  readonly step: () => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

const soFar: LocalizedText = {
  nb: "medvirk: {count} så langt …",
  nn: "medvirk: {count} så langt …",
  en: "medvirk: {count} so far …",
};

/**
 * Shows progress on standard error, when it is a terminal and the run takes more than a second.
 *
 * @param call - the call
 * @returns what to call for each record, and at the end
 */
export function startProgress({ surroundings, language }: CommandCall): Progress {
  const { stderr, now } = surroundings;
  if (stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let shown = now().getTime();
  let count = 0;
  let visible = false;
  return {
    step: () => {
      count += 1;
      const time = now().getTime();
      if (time - shown < 1000) return;
      shown = time;
      visible = true;
      stderr.write(`\r${formatText(pickText(soFar, language), { count }, language)}`);
    },
    end: () => {
      if (visible) stderr.write("\r\u001B[2K");
    },
  };
}
