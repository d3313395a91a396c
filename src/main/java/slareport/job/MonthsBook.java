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
import slareport.report.Reviewed;

/** Brings a night together with the months that were published before it. */
final class MonthsBook {
    /** How far back a report looks. */
    private static final int EARLIER_MONTHS = 12;

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
            months.addAll(published.unfinished(own.minusMonths(EARLIER_MONTHS), own.minusMonths(1), night.asOf()));
        }
        return months;
    }

    /** Decides which months are published and which stay. */
    Editions settle(Reviewed reviewed, List<Doubt> letPass) {
        YearMonth first = Collections.min(night.months()).minusMonths(2L * EARLIER_MONTHS);
        Map<YearMonth, PublishedMonth> standing = published.standing(first, Collections.max(night.months()));
        return new MonthsToSettle(
                        reviewed,
                        standing,
                        night.review()::terms,
                        night.review().program(),
                        night.revision())
                .settle(letPass);
    }
}
