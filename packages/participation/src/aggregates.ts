export { aggregateParticipation } from "./aggregates/aggregate-participation.ts";
export type {
  AggregateBy,
  AggregateOf,
  AggregateOptions,
  AggregateRow,
  CategoryCount,
  MedianDegree,
  ParticipationAggregate,
} from "./aggregates/aggregate.ts";
