/** Thesis-002, where every model was read; the originals were not. */
export const humerfelt2012 =
  "Humerfelt, K. Doctoral thesis on individuell plan, brukermedvirkning and anerkjennelse, Stavanger";
/** Thesis-000. */
export const vigdal2020 =
  "Vigdal, L. Feedbackinformerte tjenester (FIT) i møte med sosialt arbeids kunnskapsgrunnlag. Master's thesis, VID";
