package slareport.draft;

import java.time.YearMonth;
import java.util.List;

/**
 * A set-up that was tried out.
 *
 * @param settings the text of {@code application.yml}
 * @param agreement the text of the agreement
 * @param month the newest month of the exports, from which the agreement holds
 * @param found sentences on what was found
 * @param toConfirm sentences on what somebody who knows the company has to confirm
 */
public record Draft(String settings, String agreement, YearMonth month, List<String> found, List<String> toConfirm) {
    public Draft {
        found = List.copyOf(found);
        toConfirm = List.copyOf(toConfirm);
    }
}
