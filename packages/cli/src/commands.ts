import { anonymizeCommand } from "./commands/anonymize.ts";
import { chartCommand } from "./commands/chart.ts";
import { deidentifyCommand } from "./commands/deidentify.ts";
import { participationAssessCommand } from "./commands/participation-assess.ts";
import { planAgendaCommand } from "./commands/plan-agenda.ts";
import { planDueCommand } from "./commands/plan-due.ts";
import { planLintCommand } from "./commands/plan-lint.ts";
import { planRenderCommand } from "./commands/plan-render.ts";
import { pseudonymizeCommand } from "./commands/pseudonymize.ts";
import { planViewCommand } from "./commands/plan-view.ts";
import { reportCommand } from "./commands/report.ts";
import { riskCommand } from "./commands/risk.ts";
import { schemasCompatCommand } from "./commands/schemas-compat.ts";
import { schemasGetCommand } from "./commands/schemas-get.ts";
import { schemasListCommand } from "./commands/schemas-list.ts";
import { scoreCommand } from "./commands/score.ts";
import { suppressCommand } from "./commands/suppress.ts";
import { validateCommand } from "./commands/validate.ts";
import type { CommandDefinition } from "./program/command-definition.ts";

/** Every command, in the order of the help. A command that doesn't exist yet isn't listed. */
export const commands: readonly CommandDefinition[] = [
  validateCommand,
  schemasListCommand,
  schemasGetCommand,
  schemasCompatCommand,
  scoreCommand,
  chartCommand,
  reportCommand,
  planLintCommand,
  planRenderCommand,
  planDueCommand,
  planAgendaCommand,
  planViewCommand,
  participationAssessCommand,
  deidentifyCommand,
  pseudonymizeCommand,
  riskCommand,
  anonymizeCommand,
  suppressCommand,
];
