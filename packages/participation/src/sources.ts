/** Thesis-002, where every model was read; the originals were not. */
export const humerfelt2012 =
  "Humerfelt, K. Doctoral thesis on individuell plan, brukermedvirkning and anerkjennelse, Stavanger";
/** Thesis-000. */
export const vigdal2020 =
  "Vigdal, L. Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag. Master's thesis, VID";
/** Thesis-001; the year is inferred. */
export const stromme2010 =
  "Strømme, S. (c. 2010). Brukermedvirkning i sosialtjenesten. Master's thesis, Høgskolen i Lillehammer";
/** Thesis-003; the year is inferred. */
export const aftercare2022 =
  "Master's thesis on aftercare and user organisations, project Brukerstyrt Ettervern, UiT Campus Alta (c. 2022)";
