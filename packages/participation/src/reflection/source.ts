/** Thesis-004, where Zacka and Lipsky were read; the originals were not. */
export const volda2023 =
  "Group thesis on helper roles (Zacka, Lipsky) in municipal addiction services, Høgskulen i Volda";
