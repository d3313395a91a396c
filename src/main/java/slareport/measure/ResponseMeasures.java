package slareport.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.journey.Coverage;
import slareport.journey.Governing;
import slareport.journey.Journey;
import slareport.journey.ResponseClock;

/** The measures of how leads were answered, for commitments on them. */
final class ResponseMeasures {
    private final Sources sources;
    private final Programme programme;

    ResponseMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
    }

    /** The share in time, and beside it the median and the share never contacted of the same leads. */
    void takeFirstResponse(Commitment commitment) {
        List<Commitment> rivals = sources.agreement().commitments().stream()
                .filter(other -> other.measure() == MeasureCode.FIRST_RESPONSE)
                .toList();
        Judged judged = judged(commitment, rivals);
        take(new FirstResponse(judged), commitment);
        take(new ResponseMedian(judged), commitment);
        take(new NeverContacted(judged), commitment);
        if (missing(commitment) == null) {
            programme.watch(judged);
        }
    }

    /** The median waiting time of the leads that the commitment covers, whoever else covers them. */
    void takeMedian(Commitment commitment) {
        take(new ResponseMedian(judged(commitment, List.of(commitment))), commitment);
    }

    /** The share never contacted of the leads that the commitment covers, whoever else covers them. */
    void takeNeverContacted(Commitment commitment) {
        take(new NeverContacted(judged(commitment, List.of(commitment))), commitment);
    }

    private <T extends Tally<T>> void take(Measure<Journey, T> measure, Commitment commitment) {
        programme.measured(measure.label(), commitment, missing(commitment), programme.leads(measure, Coverage.ALL));
    }

    private Judged judged(Commitment commitment, List<Commitment> rivals) {
        List<Coverage> coverages = rivals.stream()
                .map(rival -> sources.journeys().coverage(rival.where()))
                .toList();
        ResponseClock clock = new ResponseClock(
                Objects.requireNonNull(commitment.clock()),
                Objects.requireNonNull(commitment.within()),
                sources.stages(),
                sources.calendar(),
                sources.asOf());
        return new Judged(commitment, new Governing(rivals, coverages), rivals.indexOf(commitment), clock);
    }

    private @Nullable NoData missing(Commitment commitment) {
        Coverage coverage = sources.journeys().coverage(commitment.where());
        return Availability.first(
                sources.availability().response(commitment.clock()),
                sources.availability().rule(coverage, Entity.LEADS));
    }
}
