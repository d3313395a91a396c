package slareport.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slareport.facts.Entity;
import slareport.guard.Doubt;
import slareport.history.Change;
import slareport.history.History;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.targets.DeepReview;

/** What is to be known before anything else about a report is read: each a sentence or two, where there is reason. */
public final class Notices {
    private final ReportWords words;

    public Notices(ReportWords words) {
        this.words = words;
    }

    /** All that warn, in the order in which they are to be read. */
    public List<String> warnings() {
        Optional<String> due = Optional.ofNullable(words.report().targets().deepReview())
                .filter(DeepReview::isDue)
                .flatMap(review -> deepReview());
        return Stream.of(missingExports(), new ExportsReach(words).warning(), due, letPass(), changes())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The exports that were missing although commitments rest on them. */
    public Optional<String> missingExports() {
        Set<Entity> missing = EnumSet.noneOf(Entity.class);
        for (Figure figure : words.review().figures()) {
            NoData noData = figure.commitment().isEmpty() ? null : figure.noData();
            if (noData != null && noData.reason() == NoData.Reason.EXPORT_MISSING && noData.entity() != null) {
                missing.add(noData.entity());
            }
        }
        List<String> names = missing.stream()
                .map(entity -> words.say("entity." + entity.code()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.say("missing.exports", names.size(), words.texts().all(names)));
    }

    /** That the deep review of the targets is due, or when it comes; empty when no reviews are agreed on. */
    public Optional<String> deepReview() {
        return Optional.ofNullable(words.report().targets().deepReview()).map(this::told);
    }

    /** That the report was published in spite of doubts, and which. */
    public Optional<String> letPass() {
        List<Doubt> doubts = words.report().letPass();
        return doubts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "let.pass.summary", doubts.stream().map(this::told).collect(Collectors.joining(" "))));
    }

    /** That final months would be different now, or that a revision changed the report's own. */
    public Optional<String> changes() {
        History history = words.report().history();
        if (history == null || history.changes().isEmpty()) {
            return Optional.empty();
        }
        boolean isRevised = history.changes().stream().anyMatch(Change::revised);
        List<Change> changes = history.changes().stream()
                .filter(change -> change.revised() == isRevised)
                .toList();
        List<String> months = changes.stream()
                .map(Change::month)
                .distinct()
                .map(words.texts()::month)
                .toList();
        return Optional.of(words.say(
                isRevised ? "changes.summary.revised" : "changes.summary",
                changes.size(),
                words.texts().all(months)));
    }

    private String told(DeepReview review) {
        Texts texts = words.texts();
        String every = words.say("agreement.months", (int) review.every().toTotalMonths());
        String coming = texts.day(review.coming());
        return review.due() == null
                ? words.say("deep.review.coming", coming, every)
                : words.say(
                        "deep.review.due", texts.day(review.due()), texts.month(review.inForceSince()), every, coming);
    }

    /** The sentence stays as the run said it; the words before it are the reader's. */
    private String told(Doubt doubt) {
        return words.say(
                "let.pass.doubt", words.say("guard." + doubt.guard().code()), words.place(doubt), doubt.found());
    }
}
