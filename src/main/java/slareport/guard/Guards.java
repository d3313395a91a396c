package slareport.guard;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import slareport.failure.UserError;

/**
 * The guards of one run. Whoever finds something doubtful says so here: the run ends, unless that guard is to be let pass,
 * in which case the doubt is kept for the report.
 */
public final class Guards {
    private final Set<Guard> accepted;
    private final GuardRules rules;
    private final Arrivals arrivals;
    private final Set<Doubt> letPass = new LinkedHashSet<>();

    /**
     * @param accepted guards to let pass in this run
     * @param clock tells the time of the run
     */
    public Guards(Set<Guard> accepted, GuardRules rules, InstantSource clock) {
        this.accepted = accepted.isEmpty() ? EnumSet.noneOf(Guard.class) : EnumSet.copyOf(accepted);
        this.rules = rules;
        this.arrivals = new Arrivals(this, rules, clock);
    }

    /** Guards that let nothing pass and wait for nothing. */
    public static Guards strict() {
        return new Guards(Set.of(), GuardRules.WITHOUT_PAUSE, () -> Instant.EPOCH);
    }

    /** What counts as doubtful. */
    public GuardRules rules() {
        return rules;
    }

    /** Whether the files have arrived whole. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /**
     * Something is doubtful.
     *
     * @param place the file, or the entity where it is about several files
     * @param found what was found, as whole sentences without any cell's value
     * @param advice what to do about it, as whole sentences
     * @throws UserError of kind INPUTS unless the guard is to be let pass
     */
    public void refuse(Guard guard, String place, String found, String advice) {
        refuse(List.of(new Doubt(guard, place, found, advice)));
    }

    /**
     * Several things are doubtful, or none.
     *
     * @throws UserError of kind INPUTS with all that is not to be let pass
     */
    public synchronized void refuse(List<Doubt> doubts) {
        Set<String> refused = new LinkedHashSet<>();
        for (Doubt doubt : doubts) {
            if (accepted.contains(doubt.guard())) {
                letPass.add(doubt);
            } else {
                refused.add(doubt.refusal());
            }
        }
        if (!refused.isEmpty()) {
            throw new UserError(UserError.Kind.INPUTS, new ArrayList<>(refused));
        }
    }

    /** What was doubtful and let pass so far, in the order in which it was found. */
    public synchronized List<Doubt> letPass() {
        return List.copyOf(letPass);
    }

    /** The guards to let pass that had nothing to refuse so far. */
    public synchronized List<Guard> unneeded() {
        Set<Guard> rest = EnumSet.copyOf(accepted);
        letPass.forEach(doubt -> rest.remove(doubt.guard()));
        return List.copyOf(rest);
    }
}
