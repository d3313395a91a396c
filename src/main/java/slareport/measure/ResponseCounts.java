package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.journey.Journey;
import slareport.journey.StageMap;
import slareport.journey.Verdict;

/** What lies behind one commitment on the first response in the reported month. */
final class ResponseCounts extends Counter<Journey, ResponseCounts> {
    private final Judged judged;
    private final Sources sources;
    private final int stageFrom;
    private final int stageTo;
    private final ArrivalCounts arrivals;
    private final WaitSums contacted;
    private final WaitSums never;
    private final OnwardCounts onward = new OnwardCounts();

    ResponseCounts(Judged judged, Sources sources) {
        this.judged = judged;
        this.sources = sources;
        String clockStage = judged.stageOfClock();
        this.stageFrom = sources.stages().indexOf(clockStage.isEmpty() ? Stage.LEAD : clockStage);
        this.stageTo = sources.stages().after(stageFrom);
        LocalHours hours =
                new LocalHours(sources.months().reported(), sources.agreement().zone());
        this.arrivals = new ArrivalCounts(hours, sources.calendar());
        boolean isAssignmentTold = !(judged.commitment().clock() instanceof ClockStart.Assigned)
                && sources.availability().of(Entity.LEADS, "assigned_at") == null;
        this.contacted = new WaitSums(sources.calendar(), isAssignmentTold);
        this.never = new WaitSums(sources.calendar(), isAssignmentTold);
    }

    @Override
    void add(Journey journey) {
        long start = judged.start(journey);
        if (start == EpochMicros.NONE || !sources.months().isInReported(start)) {
            return;
        }
        Verdict verdict = judged.verdict(journey);
        if (verdict.state() == Verdict.State.EXEMPT) {
            return;
        }
        arrivals.add(verdict);
        onward.add(verdict, journey.entered(stageTo));
        if (verdict.touchedAt() != EpochMicros.NONE) {
            contacted.add(start, verdict.touchedAt(), journey.assignedAt());
        } else if (verdict.state() == Verdict.State.OVERDUE) {
            never.add(start, sources.asOf(), journey.assignedAt());
        }
    }

    @Override
    void merge(ResponseCounts other) {
        arrivals.merge(other.arrivals);
        contacted.merge(other.contacted);
        never.merge(other.never);
        onward.merge(other.onward);
    }

    ResponseDetail detail() {
        return new ResponseDetail(
                judged.commitment().id(), arrivals.arrivals(), contacted.parts(), never.parts(), onwardIfKnown());
    }

    private @Nullable Onward onwardIfKnown() {
        if (stageTo == StageMap.NONE || sources.availability().stage(stageTo) != null) {
            return null;
        }
        String from = sources.agreement().stages().get(stageFrom).id();
        String to = sources.agreement().stages().get(stageTo).id();
        Label conversion = new Label(MeasureCode.CONVERSION_COHORT, from, to, Label.RATIO);
        return new WatchedMonths(sources).tellsOfReported(conversion) ? onward.onward(from, to) : null;
    }
}
