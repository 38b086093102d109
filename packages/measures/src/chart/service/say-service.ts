import { formatText, pickText, type TextParams } from "@medvirk/core";
import { serviceTexts } from "./texts.ts";

/** Says one of the texts of a service's charts. @internal */
export function sayService(
  key: keyof typeof serviceTexts,
  language: string,
  params: TextParams = {},
): string {
  return formatText(pickText(serviceTexts[key], language), params, language);
}
