/**
 * Sums digits times weights and takes the rest by 11, as most Norwegian check digits do.
 *
 * @param digits - ASCII digits, at least as many as there are weights
 * @param weights - the weights from the first digit, each 1–9, written as digits
 * @returns the rest, 0–10
 * @internal
 */
export function weightedRest(digits: string, weights: string): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (digits.charCodeAt(index) - 0x30) * (weights.charCodeAt(index) - 0x30);
  }
  return sum % 11;
}

/**
 * Checks digits by the mod 10 rule (Luhn), the last digit being the check digit.
 *
 * @param digits - ASCII digits
 * @returns true when the check digit fits
 * @internal
 */
export function luhnFits(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const weighted = index % 2 === 0 ? value : value * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
