package slareport.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lead carries which trap: spread evenly, the same again for every further six thousand leads. */
final class TrapPlan {
    private final @Nullable Trap[] carried;

    TrapPlan(SampleSettings settings) {
        List<Trap> traps = shuffled();
        this.carried = new Trap[Math.min(settings.leads(), SampleSettings.USUAL_LEADS)];
        for (int i = 0; i < traps.size(); i++) {
            carried[(2 * i + 1) * carried.length / (2 * traps.size())] = traps.get(i);
        }
    }

    /** The trap that a lead carries, or null; numbers start at 1. Neighbours never both carry one. */
    @Nullable Trap of(long number) {
        return carried[(int) ((number - 1) % carried.length)];
    }

    private static List<Trap> shuffled() {
        List<Trap> rest = new ArrayList<>();
        for (Trap trap : Trap.values()) {
            for (int i = 0; i < trap.times(); i++) {
                rest.add(trap);
            }
        }
        Dice dice = new Dice(1, 1);
        List<Trap> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(dice.below(rest.size())));
        }
        return shuffled;
    }
}
