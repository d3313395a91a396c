package slareport.facts;

import java.util.Arrays;

/** Follows merged leads to the one that survived. Leads merged in a circle are kept as they are. */
final class MergeChains {
    private static final int UNRESOLVED = -2;
    private static final int ON_PATH = -3;

    private final LeadTable leads;
    private final int[] survivors;
    private int[] path = new int[8];
    private final boolean[] inCircle;

    MergeChains(LeadTable leads, int size) {
        this.leads = leads;
        this.survivors = new int[size];
        this.inCircle = new boolean[size];
        Arrays.fill(survivors, UNRESOLVED);
        for (int lead = 0; lead < size; lead++) {
            resolve(lead);
        }
    }

    /** The lead that a record ended in: itself when it was not merged. May be a number without a lead. */
    int survivor(int lead) {
        return survivors[lead];
    }

    boolean isInCircle(int lead) {
        return inCircle[lead];
    }

    private void resolve(int lead) {
        int length = 0;
        int current = lead;
        while (survivors[current] == UNRESOLVED) {
            survivors[current] = ON_PATH;
            if (length == path.length) {
                path = Arrays.copyOf(path, length * 2);
            }
            path[length++] = current;
            int next = leads.mergedInto(current);
            if (next < 0) {
                survivors[current] = current;
            } else {
                current = next;
            }
        }
        if (survivors[current] == ON_PATH) {
            length = closeCircle(current, length);
        }
        int end = survivors[current];
        for (int i = 0; i < length; i++) {
            survivors[path[i]] = end;
        }
    }

    /** Keeps every record of the circle that starts and ends at {@code entry}; returns the path before it. */
    private int closeCircle(int entry, int length) {
        int first = length;
        do {
            first--;
            survivors[path[first]] = path[first];
            inCircle[path[first]] = true;
        } while (path[first] != entry);
        return first;
    }
}
