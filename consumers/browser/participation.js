import { arnstein, placeDegree } from "@medvirk/participation";

const placed = placeDegree(arnstein, "partnership");
document.querySelector("output").textContent = placed.ok
  ? `${placed.value.position} of ${placed.value.highest}`
  : "no such degree";
