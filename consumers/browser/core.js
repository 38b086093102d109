import { addDays, parsePlainDate } from "@medvirk/core";

const day = parsePlainDate("2026-12-31");
document.querySelector("output").textContent = day.ok ? addDays(day.value, 1) : "no such day";
