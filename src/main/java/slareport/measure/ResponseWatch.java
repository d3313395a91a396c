package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;
import slareport.journey.Journey;
import slareport.journey.Response;

/** For one commitment on the first response in the reported month: how long leads waited, and which ones too long. */
final class ResponseWatch {
    private static final long MINUTE = 60 * EpochMicros.PER_SECOND;

    private final Judged judged;
    private final Months months;
    private final CrmFacts facts;
    private final long[] buckets = new long[ResponseTimes.UPPER_MINUTES.size() + 1];
    private long never;
    private long pending;
    private final List<LeadException> exceptions = new ArrayList<>();

    ResponseWatch(Judged judged, Months months, CrmFacts facts) {
        this.judged = judged;
        this.months = months;
        this.facts = facts;
    }

    void add(Journey journey) {
        long start = judged.start(journey);
        int month = start == EpochMicros.NONE ? Months.OUTSIDE : months.indexOf(start);
        if (month == Months.OUTSIDE || !months.isReported(month)) {
            return;
        }
        Response response = judged.response(journey);
        switch (response.state()) {
            case MET -> countWait(response);
            case LATE -> {
                countWait(response);
                exceptions.add(exception(journey, response, LeadException.State.LATE));
            }
            case OVERDUE -> {
                never++;
                exceptions.add(exception(journey, response, LeadException.State.OVERDUE));
            }
            case PENDING -> pending++;
            case EXEMPT -> {
                // excused: neither waited nor kept waiting
            }
        }
    }

    void merge(ResponseWatch other) {
        Arrays.setAll(buckets, bucket -> buckets[bucket] + other.buckets[bucket]);
        never += other.never;
        pending += other.pending;
        exceptions.addAll(other.exceptions);
    }

    ResponseTimes times() {
        return new ResponseTimes(
                judged.commitment().id(), Arrays.stream(buckets).boxed().toList(), never, pending);
    }

    /** By clock start and lead id. */
    List<LeadException> exceptions() {
        return exceptions.stream()
                .sorted(Comparator.comparing(LeadException::clockStart).thenComparing(LeadException::leadId))
                .toList();
    }

    private void countWait(Response response) {
        long wait = judged.clock().elapsedWall(response);
        int bucket = 0;
        while (bucket < buckets.length - 1 && wait > ResponseTimes.UPPER_MINUTES.get(bucket) * MINUTE) {
            bucket++;
        }
        buckets[bucket]++;
    }

    private LeadException exception(Journey journey, Response response, LeadException.State state) {
        int owner = facts.leads().text(LeadSchema.OWNER, journey.lead());
        return new LeadException(
                judged.commitment().id(),
                judged.commitment().measure(),
                state,
                facts.leadIds().id(journey.lead()),
                facts.vocabulary().of("owner").text(owner),
                EpochMicros.toInstant(response.start()),
                EpochMicros.toInstant(response.deadline()),
                touchedAt(response),
                seconds(judged.clock().elapsedWorking(response)),
                seconds(judged.clock().elapsedWall(response)));
    }

    private static @Nullable Instant touchedAt(Response response) {
        return response.touchedAt() == EpochMicros.NONE ? null : EpochMicros.toInstant(response.touchedAt());
    }

    private static BigDecimal seconds(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }
}
