package slareport.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.journey.AttemptsJudge;
import slareport.journey.Coverage;
import slareport.journey.FeedbackJudge;
import slareport.journey.Governing;
import slareport.journey.Journey;
import slareport.journey.Judge;
import slareport.journey.LeadClock;
import slareport.journey.ResponseJudge;

/** The measures that judge leads one by one, for commitments on them. */
final class JudgedMeasures {
    private final Sources sources;
    private final Programme programme;

    JudgedMeasures(Sources sources, Programme programme) {
        this.sources = sources;
        this.programme = programme;
    }

    /** The share in time, and beside it the median and the share never contacted of the same leads. */
    void takeFirstResponse(Commitment commitment) {
        Judged judged = judged(commitment, rivals(MeasureCode.FIRST_RESPONSE));
        take(share(judged), commitment);
        take(new ResponseMedian(judged), commitment);
        take(new NeverContacted(judged), commitment);
        if (missing(commitment) == null) {
            programme.watchWaits(judged);
            programme.watchBroken(judged);
        }
    }

    /** The median waiting time of the leads that the commitment covers, whoever else covers them. */
    void takeMedian(Commitment commitment) {
        takeTraced(new ResponseMedian(judged(commitment, List.of(commitment))), commitment);
    }

    /** The share never contacted of the leads that the commitment covers, whoever else covers them. */
    void takeNeverContacted(Commitment commitment) {
        takeTraced(new NeverContacted(judged(commitment, List.of(commitment))), commitment);
    }

    /** The share decided in time, or tried often enough. */
    void takeShare(Commitment commitment) {
        Judged judged = judged(commitment, rivals(commitment.measure()));
        take(share(judged), commitment);
        if (missing(commitment) == null) {
            programme.watchBroken(judged);
        }
        if (judged.judge() instanceof AttemptsJudge attempts) {
            programme.sales().agreeOnAttempts();
            if (missing(commitment) == null) {
                programme.sales().follow(judged, attempts);
            }
        }
    }

    /** The commitments that say by when sales decides on a lead, as far as the exports tell whom they cover. */
    List<Judged> decisionDeadlines() {
        List<Commitment> rivals = rivals(MeasureCode.FEEDBACK);
        return rivals.stream()
                .filter(rival ->
                        sources.availability().rule(sources.journeys().coverage(rival.where()), Entity.LEADS) == null)
                .map(rival -> judged(rival, rivals))
                .toList();
    }

    /** The share of rejections as unreachable without the attempts that other commitments ask for. */
    void takeInvalidRejections(Commitment commitment) {
        List<Commitment> attempts = rivals(MeasureCode.ATTEMPTS);
        List<Judged> judged =
                attempts.stream().map(attempt -> judged(attempt, attempts)).toList();
        int mql = sources.stages().indexOf(Stage.MQL);
        InvalidRejections measure = new InvalidRejections(mql, judged);
        Coverage coverage = sources.journeys().coverage(commitment.where());
        NoData missing = attempts.isEmpty() ? NoData.NO_ATTEMPTS_AGREED : missingForRejections(attempts, mql, coverage);
        programme.measured(measure.label(), commitment, missing, programme.leads(measure, coverage));
        if (missing == null) {
            programme.traces().leads(commitment, measure, coverage);
        }
    }

    private @Nullable NoData missingForRejections(List<Commitment> attempts, int mql, Coverage coverage) {
        Availability availability = sources.availability();
        NoData missing = Availability.first(
                availability.stage(mql),
                availability.rejections(),
                availability.of(Entity.LEADS, "rejection_reason"),
                availability.rule(coverage, Entity.LEADS));
        for (Commitment attempt : attempts) {
            missing = Availability.first(missing, missing(attempt));
        }
        return missing;
    }

    private static JudgedShare share(Judged judged) {
        MeasureCode measure = judged.commitment().measure();
        return new JudgedShare(measure, measure == MeasureCode.FEEDBACK ? Stage.MQL : judged.stageOfClock(), judged);
    }

    private <T extends Tally<T>> void take(Measure<Journey, T> measure, Commitment commitment) {
        programme.measured(measure.label(), commitment, missing(commitment), programme.leads(measure, Coverage.ALL));
    }

    private <T extends Tally<T>> void takeTraced(Measure<Journey, T> measure, Commitment commitment) {
        take(measure, commitment);
        if (missing(commitment) == null) {
            programme.traces().leads(commitment, measure, Coverage.ALL);
        }
    }

    private List<Commitment> rivals(MeasureCode measure) {
        return sources.agreement().commitments().stream()
                .filter(other -> other.measure() == measure)
                .toList();
    }

    private Judged judged(Commitment commitment, List<Commitment> rivals) {
        List<Coverage> coverages = rivals.stream()
                .map(rival -> sources.journeys().coverage(rival.where()))
                .toList();
        return new Judged(commitment, new Governing(rivals, coverages), rivals.indexOf(commitment), judge(commitment));
    }

    private Judge judge(Commitment commitment) {
        ClockStart start = start(commitment);
        LeadClock clock = new LeadClock(
                start,
                Objects.requireNonNull(commitment.within()),
                sources.stages(),
                sources.calendar(),
                sources.asOf());
        return switch (commitment.measure()) {
            case FEEDBACK -> new FeedbackJudge(clock);
            case ATTEMPTS ->
                new AttemptsJudge(
                        clock, start, commitment.count(), commitment.apart(), sources.stages(), sources.calendar());
            default -> new ResponseJudge(clock);
        };
    }

    private static ClockStart start(Commitment commitment) {
        return commitment.measure() == MeasureCode.FEEDBACK
                ? new ClockStart.AtStage(Stage.MQL)
                : Objects.requireNonNull(commitment.clock());
    }

    private @Nullable NoData missing(Commitment commitment) {
        Coverage coverage = sources.journeys().coverage(commitment.where());
        Availability availability = sources.availability();
        NoData ofClock = switch (commitment.measure()) {
            case FEEDBACK ->
                Availability.first(
                        availability.stage(sources.stages().indexOf(Stage.MQL)),
                        availability.decisions(),
                        availability.of(Entity.LEADS, "rejection_reason"));
            case ATTEMPTS ->
                Availability.first(
                        availability.response(commitment.clock()),
                        commitment.count() > 1 ? availability.everyTouch() : null);
            default -> availability.response(commitment.clock());
        };
        return Availability.first(ofClock, availability.rule(coverage, Entity.LEADS));
    }
}
