import type { Party } from "../plan.ts";

/**
 * Says whether a party stands for a service, and not for the person, the network or a peer.
 *
 * @internal
 */
export function isOfService(role: Party["role"] | undefined): boolean {
  return (
    role === "worker" ||
    role === "contact-person" ||
    role === "leader" ||
    role === "child-coordinator"
  );
}
