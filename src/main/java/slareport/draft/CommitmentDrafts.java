package slareport.draft;

import java.util.ArrayList;
import java.util.List;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.agreement.Stage;
import slareport.agreement.Target.Direction;

/** The commitments that companies usually make, as far as stages go. */
final class CommitmentDrafts {
    /** What is agreed on answers where they take longer than an hour. */
    static final String USUAL_WITHIN = "4h";

    /** What is agreed on answers where half of them come within an hour by the clock. */
    static final String SWIFT_WITHIN = "60m wall";

    /** What is agreed on answers where the exports know only the day of a touch. */
    static final String WITHIN_BY_DAYS = "1 working days";

    private static final int USUAL_ATTEMPTS = 6;

    private CommitmentDrafts() {}

    /**
     * All of them, in the order in which they are written.
     *
     * @param within how soon leads are to be answered
     * @param mostTouches how often the lead was touched that was touched most
     */
    static List<CommitmentDraft> all(StageDrafts stages, String within, int mostTouches) {
        String clock = clock(stages);
        List<String> clockStages = clock.equals(Stage.MQL) ? List.of(Stage.MQL) : List.of();
        List<CommitmentDraft> all = new ArrayList<>();
        all.add(volume(Stage.LEAD));
        all.add(volume(Stage.MQL));
        all.add(atLeast("acceptance", List.of(Stage.MQL), Side.MARKETING, MeasureCode.ACCEPTANCE, ""));
        all.add(atLeast(
                "first-response",
                clockStages,
                Side.SALES,
                MeasureCode.FIRST_RESPONSE,
                "clock-from: " + clock + ", within: " + within));
        all.add(atLeast(
                "attempts",
                clockStages,
                Side.SALES,
                MeasureCode.ATTEMPTS,
                "clock-from: " + clock + ", count: " + Math.min(USUAL_ATTEMPTS, mostTouches)
                        + ", apart: 4h wall, within: 10 working days"));
        all.add(atLeast("feedback", List.of(Stage.MQL), Side.SALES, MeasureCode.FEEDBACK, "within: 3 working days"));
        addConversions(stages, all);
        all.add(atLeast("win-rate", List.of(), Side.SALES, MeasureCode.WIN_RATE, ""));
        all.add(new CommitmentDraft(
                "sales-cycle", List.of(), Side.SALES, MeasureCode.SALES_CYCLE, Direction.AT_MOST, ""));
        all.add(atLeast("revenue", List.of(), Side.BOTH, MeasureCode.REVENUE, ""));
        return all;
    }

    /** The median of the wait by the clock, which tells how soon leads are answered. */
    static CommitmentDraft medianWait(StageDrafts stages) {
        return new CommitmentDraft(
                "median-wait",
                List.of(),
                Side.SALES,
                MeasureCode.RESPONSE_MEDIAN,
                Direction.AT_MOST,
                "clock-from: " + clock(stages) + ", within: " + SWIFT_WITHIN);
    }

    private static String clock(StageDrafts stages) {
        return stages.isDated(Stage.MQL) ? Stage.MQL : "created";
    }

    private static void addConversions(StageDrafts stages, List<CommitmentDraft> all) {
        List<StageDraft> followed = stages.stages().stream()
                .filter(stage -> StageDrafts.USUAL.indexOf(stage.id()) >= StageDrafts.USUAL.indexOf(Stage.LEAD))
                .filter(stage -> !stage.id().equals(Stage.EVANGELIST))
                .toList();
        for (int i = 1; i < followed.size(); i++) {
            String from = followed.get(i - 1).id();
            String to = followed.get(i).id();
            all.add(atLeast(
                    "conversion",
                    List.of(from, to),
                    to.equals(Stage.MQL) ? Side.MARKETING : Side.SALES,
                    MeasureCode.CONVERSION_COHORT,
                    "from: " + from + ", to: " + to));
        }
    }

    private static CommitmentDraft volume(String stage) {
        return atLeast("volume", List.of(stage), Side.MARKETING, MeasureCode.ENTRIES, "stage: " + stage);
    }

    private static CommitmentDraft atLeast(String key, List<String> stages, Side by, MeasureCode measure, String keys) {
        return new CommitmentDraft(key, stages, by, measure, Direction.AT_LEAST, keys);
    }
}
