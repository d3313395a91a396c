package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;
import slareport.journey.Journey;
import slareport.journey.LeadClock;
import slareport.journey.Verdict;

/** The leads of the reported month on which one commitment was not kept. */
final class BrokenPromises extends Counter<Journey, BrokenPromises> {
    private final Judged judged;
    private final Months months;
    private final CrmFacts facts;
    private final List<LeadException> exceptions = new ArrayList<>();

    BrokenPromises(Judged judged, Months months, CrmFacts facts) {
        this.judged = judged;
        this.months = months;
        this.facts = facts;
    }

    @Override
    void add(Journey journey) {
        long start = judged.start(journey);
        if (start != EpochMicros.NONE && months.isInReported(start)) {
            Verdict verdict = judged.verdict(journey);
            if (verdict.isBroken()) {
                exceptions.add(exception(journey, verdict));
            }
        }
    }

    @Override
    void merge(BrokenPromises other) {
        exceptions.addAll(other.exceptions);
    }

    /** By clock start and lead id. */
    List<LeadException> inOrder() {
        return exceptions.stream()
                .sorted(Comparator.comparing(LeadException::clockStart).thenComparing(LeadException::leadId))
                .toList();
    }

    private LeadException exception(Journey journey, Verdict verdict) {
        int owner = facts.leads().text(LeadSchema.OWNER, journey.lead());
        LeadClock clock = judged.judge().clock();
        return new LeadException(
                judged.commitment().id(),
                judged.commitment().measure(),
                state(verdict),
                facts.leadIds().id(journey.lead()),
                facts.vocabulary().of("owner").text(owner),
                EpochMicros.toInstant(verdict.start()),
                EpochMicros.toInstant(verdict.deadline()),
                touchedAt(verdict),
                seconds(clock.elapsedWorking(verdict.start(), verdict.touchedAt())),
                seconds(clock.elapsedWall(verdict.start(), verdict.touchedAt())));
    }

    private static LeadException.State state(Verdict verdict) {
        return switch (verdict.state()) {
            case LATE -> LeadException.State.LATE;
            case OVERDUE -> LeadException.State.OVERDUE;
            case FAILED -> LeadException.State.FAILED;
            case MET, PENDING, EXEMPT, UNKNOWN -> throw new IllegalArgumentException("nothing was broken");
        };
    }

    private static @Nullable Instant touchedAt(Verdict verdict) {
        return verdict.touchedAt() == EpochMicros.NONE ? null : EpochMicros.toInstant(verdict.touchedAt());
    }

    private static BigDecimal seconds(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }
}
