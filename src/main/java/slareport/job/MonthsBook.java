package slareport.job;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import slareport.failure.UserError;
import slareport.guard.Doubt;
import slareport.history.MonthState;
import slareport.history.PublishedMonth;
import slareport.ledger.PublishedMonths;
import slareport.report.Editions;
import slareport.report.MonthsToSettle;
import slareport.report.ReportAssembly;
import slareport.report.Reviewed;

/** Brings a night together with the months that were published before it. */
final class MonthsBook {
    private final Night night;
    private final PublishedMonths published;

    MonthsBook(Night night, PublishedMonths published) {
        this.night = night;
        this.published = published;
    }

    /**
     * Sees that what is to be revised is final.
     *
     * @throws UserError with a sentence for each month that is not
     */
    void checkRevision() {
        if (night.revision() == null) {
            return;
        }
        Map<YearMonth, PublishedMonth> standing =
                published.standing(Collections.min(night.months()), Collections.max(night.months()));
        List<String> sentences = new ArrayList<>();
        for (YearMonth month : night.months()) {
            PublishedMonth before = standing.get(month);
            if (before == null) {
                sentences.add("The month " + month + " was never published, so there is nothing to publish again; run"
                        + " it with 'run --month " + month + "'.");
            } else if (before.edition().state() != MonthState.FINAL) {
                sentences.add("The month " + month + " is provisional until as-of "
                        + before.edition().finalFrom() + ", so 'run --month " + month + "' still publishes what has"
                        + " changed.");
            } else if (night.asOf().isBefore(before.knownUntil())) {
                sentences.add("The month " + month + " was published as of "
                        + before.knownUntil()
                        + ", and a revision does not know less; choose that --as-of or a later"
                        + " one.");
            }
        }
        if (!sentences.isEmpty()) {
            throw new UserError(UserError.Kind.USAGE, sentences);
        }
    }

    /** The months to be reported: the night's own, and before it those whose reports are not final yet. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>(night.months());
        if (night.revision() == null) {
            YearMonth own = night.month();
            months.addAll(published.unfinished(
                    own.minusMonths(ReportAssembly.EARLIER_MONTHS),
                    own.minusMonths(1),
                    night.asOf(),
                    OutputFolder.known(night.out())));
        }
        return months;
    }

    /** Decides which months are published and which stay. */
    Editions settle(Reviewed reviewed, List<Doubt> letPass) {
        YearMonth first = Collections.min(night.months()).minusMonths(2L * ReportAssembly.EARLIER_MONTHS);
        Map<YearMonth, PublishedMonth> standing = published.standing(first, Collections.max(night.months()));
        if (night.revision() != null) {
            checkRows(reviewed, standing);
        }
        return new MonthsToSettle(
                        reviewed,
                        standing,
                        published.replaced(first, Collections.max(night.months())),
                        night.review()::terms,
                        night.review().program(),
                        night.revision())
                .settle(letPass);
    }

    /** A month that the exports no longer reach back to cannot be worked out anew. */
    private void checkRows(Reviewed reviewed, Map<YearMonth, PublishedMonth> standing) {
        List<String> sentences = new ArrayList<>();
        for (YearMonth month : night.months()) {
            PublishedMonth before = standing.get(month);
            if (before != null && before.evidence().isOutOfReach(reviewed.rows().getOrDefault(month, Map.of()))) {
                sentences.add("The exports hold no lead and no deal dated in " + month
                        + ", which was published from some; export them"
                        + " from before that month on, or leave it as it is.");
            }
        }
        if (!sentences.isEmpty()) {
            throw new UserError(UserError.Kind.INPUTS, sentences);
        }
    }
}
