package slareport.draft;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.measure.NoData;
import slareport.report.Report;

/** Measures the past under commitments that may be proposed. */
final class Past {
    private static final int DAYS_TO_MONTHS_END = 3;
    private static final int LOOKBACK = 6;
    private static final int MONTHS_BACK = 24;
    private static final BigDecimal SWIFT_SECONDS = BigDecimal.valueOf(3600);

    private final Surroundings around;
    private final Path exports;
    private final Wording wording;
    private final AgreementHead head;
    private final Words words;
    private final TouchesOfLeads touches;
    private final String settings;
    private final Instant asOf;
    private @Nullable Rows rows;

    /**
     * @param head from the newest month on
     * @param touches what the exports tell of touches
     * @param settings under which the exports are read
     */
    Past(
            Surroundings around,
            Path exports,
            Wording wording,
            AgreementHead head,
            Words words,
            TouchesOfLeads touches,
            String settings,
            Instant asOf) {
        this.around = around;
        this.exports = exports;
        this.wording = wording;
        this.head = head;
        this.words = words;
        this.touches = touches;
        this.settings = settings;
        this.asOf = asOf;
    }

    /** Every usual commitment with the target that the last complete months speak for. */
    List<Proposal> proposals(Instant newest) {
        YearMonth last = lastComplete(newest);
        List<Proposal> proposals =
                measured(touches.areDays() ? CommitmentDrafts.WITHIN_BY_DAYS : CommitmentDrafts.USUAL_WITHIN, last);
        Proposal wait = proposals.remove(proposals.size() - 1);
        boolean isSwift =
                !touches.areDays() && wait.target() != null && wait.target().compareTo(SWIFT_SECONDS) <= 0;
        if (isSwift) {
            proposals = measured(CommitmentDrafts.SWIFT_WITHIN, last);
            proposals.remove(proposals.size() - 1);
        }
        return proposals;
    }

    /** The month of the newest record counts once it has hardly a day left. */
    private YearMonth lastComplete(Instant newest) {
        LocalDate day = newest.atZone(head.zone()).toLocalDate();
        YearMonth month = YearMonth.from(day);
        boolean isOver = !asOf.isBefore(start(month.plusMonths(1)));
        return isOver && day.isAfter(month.atEndOfMonth().minusDays(DAYS_TO_MONTHS_END)) ? month : month.minusMonths(1);
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(head.zone()).toInstant();
    }

    private List<Proposal> measured(String within, YearMonth last) {
        List<CommitmentDraft> all = new ArrayList<>(CommitmentDrafts.all(words.stages(), within, touches.most()));
        all.add(CommitmentDrafts.medianWait(words.stages()));
        List<CommitmentDraft> sound =
                all.stream().filter(commitment -> lacking(commitment) == null).toList();
        // in force before all months that are looked at
        AgreementHead early = head.from(last.minusMonths(2L * MONTHS_BACK));
        Agreements agreements = AgreementReader.parse(AgreementText.forTrial(wording, early, words, sound), "trial");
        // as things stood when the exports end, since then nothing can have matured
        Instant end = start(head.from().plusMonths(1));
        Instant until = end.isBefore(asOf) ? end : asOf;
        List<Proposal> proposals = new ArrayList<>();
        Report complete = review(agreements, last, until);
        for (CommitmentDraft commitment : all) {
            NoData unknown = lacking(commitment);
            proposals.add(
                    unknown == null
                            ? Proposal.of(commitment, wording, complete)
                            : Proposal.without(commitment, unknown));
        }
        lookFurther(proposals, agreements, last, until);
        return proposals;
    }

    /** Conversions that need long to settle are known from earlier months, and all else from the month that still runs. */
    private void lookFurther(List<Proposal> proposals, Agreements agreements, YearMonth last, Instant until) {
        for (int back = LOOKBACK; back <= MONTHS_BACK; back += LOOKBACK) {
            if (proposals.stream().anyMatch(Proposal::isMaturing)) {
                Report earlier = review(agreements, last.minusMonths(back), until);
                proposals.replaceAll(proposal ->
                        proposal.isMaturing() ? Proposal.of(proposal.commitment(), wording, earlier) : proposal);
            }
        }
        if (!last.equals(head.from()) && proposals.stream().anyMatch(Proposal::isOpen)) {
            Report newest = review(agreements, head.from(), until);
            proposals.replaceAll(proposal -> proposal.isOpen()
                    ? orElse(Proposal.ofMonth(proposal.commitment(), wording, newest), proposal)
                    : proposal);
        }
    }

    private static Proposal orElse(Proposal better, Proposal proposal) {
        return better.target() == null ? proposal : better;
    }

    /** The rows are read once: reviews of other months settle them anew. */
    private Report review(Agreements agreements, YearMonth month, Instant until) {
        Rows read = rows;
        if (read == null) {
            read = Rows.of(around.look(exports, settings, agreements, head.zone()));
            rows = read;
        }
        return around.review(agreements, month, until, read.facts(), read.rejects());
    }

    /** What the exports lack that keeps the commitment from being agreed at all; null where they date all its stages. */
    private @Nullable NoData lacking(CommitmentDraft commitment) {
        if (commitment.measure() == MeasureCode.ATTEMPTS && touches.most() < 2) {
            return NoData.missing(Entity.ACTIVITIES);
        }
        Optional<String> unknown = commitment.stages().stream()
                .filter(stage -> !words.stages().isDated(stage))
                .findFirst();
        return unknown.map(stage -> stage.equals(Stage.VISIT)
                        ? NoData.missing(Entity.VISITS)
                        : NoData.missing(Entity.LEADS, stage + "_at"))
                .orElse(null);
    }
}
