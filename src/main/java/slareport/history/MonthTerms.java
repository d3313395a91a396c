package slareport.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.agreement.Target;
import slareport.calendar.Allowance;
import slareport.calendar.EpochMicros;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingCalendar;
import slareport.calendar.WorkingHours;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.MonthReview;

/**
 * When a month and its figures stop changing.
 *
 * @param agreement the version that governs the month
 * @param agreed whether that version was in force, so that its commitments count
 * @param calendar that version's working time
 * @param graceWorkingDays how many working days after the month it stays provisional; 0 or more
 */
public record MonthTerms(
        YearMonth month, Agreement agreement, boolean agreed, WorkingCalendar calendar, int graceWorkingDays) {
    /** The first as-of instant at which the month is final. */
    public Instant finalFrom() {
        long end = end();
        return EpochMicros.toInstant(graceWorkingDays == 0 ? end : after(new Allowance.WorkingDays(graceWorkingDays)));
    }

    /** How the month stands in a report as of an instant. */
    public MonthState stateAt(Instant asOf) {
        return asOf.isBefore(finalFrom()) ? MonthState.PROVISIONAL : MonthState.FINAL;
    }

    /**
     * Whether time alone could still change a figure of the month, because leads that count for it have not yet had all
     * the time that they may take.
     */
    public boolean isOpen(Figure figure, MonthReview review) {
        return switch (figure.measure()) {
            case CONVERSION_COHORT -> review.isMaturing(figure);
            case REVENUE_PER_LEAD -> figure.value() != null && isMaturing(review.maturity(Stage.LEAD, Stage.CUSTOMER));
            case FIRST_RESPONSE, RESPONSE_MEDIAN, NEVER_CONTACTED, ATTEMPTS, FEEDBACK ->
                isRunning(figure.commitment(), review.asOf());
            case INVALID_REJECTIONS ->
                agreement.commitments().stream()
                        .filter(commitment -> commitment.measure() == MeasureCode.ATTEMPTS)
                        .anyMatch(commitment -> isRunning(commitment.id(), review.asOf()));
            default -> false;
        };
    }

    /**
     * Stands for all that the agreement says about how the month's figures are worked out; targets of other months and
     * days off past the month's last deadline are no part of it.
     */
    public String digest() {
        return Digest.of(List.of(
                agreement.zone(),
                agreement.currency(),
                workingTime(),
                agreement.stages().stream()
                        .map(stage -> List.of(
                                stage.id(), stage.values(), stage.dateColumn(), Optional.ofNullable(stage.criteria())))
                        .toList(),
                Optional.ofNullable(agreement.buyerProfile()),
                agreement.touches(),
                agreement.decisions(),
                commitments(),
                agreement.exchangeRates()));
    }

    private List<Commitment> commitments() {
        return agreed
                ? agreement.commitments().stream()
                        .map(commitment -> commitment.aiming(new Target(
                                commitment.target().direction(),
                                commitment.target().in(month),
                                Map.of())))
                        .toList()
                : List.of();
    }

    private WorkingHours workingTime() {
        LocalDate last =
                EpochMicros.toInstant(lastDeadline()).atZone(agreement.zone()).toLocalDate();
        WorkingHours hours = agreement.workingTime();
        Map<LocalDate, List<OpenHours>> open = new TreeMap<>(hours.open());
        open.keySet().removeIf(day -> day.isAfter(last));
        return new WorkingHours(
                hours.week(),
                hours.holidays(),
                hours.closed().stream().filter(day -> !day.isAfter(last)).collect(Collectors.toSet()),
                open);
    }

    /** When the last clock runs out that starts in the month; not before its end. */
    private long lastDeadline() {
        return commitments().stream()
                .map(Commitment::within)
                .filter(Objects::nonNull)
                .mapToLong(this::after)
                .reduce(end(), Math::max);
    }

    private static boolean isMaturing(@Nullable CohortMaturity maturity) {
        return maturity != null && !maturity.isMature();
    }

    /** Whether a clock that started in the month's last instant still has time under a commitment. */
    private boolean isRunning(String commitment, Instant asOf) {
        return agreement.commitments().stream()
                .filter(candidate -> candidate.id().equals(commitment))
                .map(Commitment::within)
                .anyMatch(within -> within != null && EpochMicros.of(asOf) < after(within));
    }

    /** The first instant past the deadline of a clock that starts in the month's last instant. */
    private long after(Allowance allowance) {
        return calendar.deadline(end() - 1, allowance) + 1;
    }

    private long end() {
        return EpochMicros.of(
                month.plusMonths(1).atDay(1).atStartOfDay(agreement.zone()).toInstant());
    }
}
