package slareport.agreement;

import java.util.List;

/**
 * How the CRM's words tell what sales decided on a lead. All are compared ignoring case, accents and surrounding
 * blanks.
 *
 * @param accepted statuses of accepted leads
 * @param rejected statuses of rejected leads
 * @param unreachableReasons reasons of rejection that say the lead could not be reached
 * @param exemptReasons reasons of rejection that excuse sales from responding
 */
public record DecisionRules(
        List<String> accepted, List<String> rejected, List<String> unreachableReasons, List<String> exemptReasons) {
    /** No status and no reason says anything. */
    public static final DecisionRules NONE = new DecisionRules(List.of(), List.of(), List.of(), List.of());

    public DecisionRules {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
        unreachableReasons = List.copyOf(unreachableReasons);
        exemptReasons = List.copyOf(exemptReasons);
    }
}
