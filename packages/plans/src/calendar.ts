export type { CalendarOptions } from "./calendar/calendar-options.ts";
export { planCalendar } from "./calendar/plan-calendar.ts";
