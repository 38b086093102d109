/**
 * What a list says that a word may be, as bits: a word may be several things at once, as Stein is
 * a first name, a surname and a place.
 */
export const nameClasses = {
  norwegianFirstName: 1,
  otherFirstName: 2,
  norwegianSurname: 4,
  otherSurname: 8,
  norwegianPlace: 16,
  country: 32,
} as const;

/** One kind of list. */
export type NameClass = keyof typeof nameClasses;
