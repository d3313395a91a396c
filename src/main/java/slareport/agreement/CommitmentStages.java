package slareport.agreement;

import java.util.List;
import java.util.Optional;
import slareport.agreement.yaml.Unexpected;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;

/**
 * Reads which stages a commitment is about.
 *
 * @param stage the stage of measures on one stage, with its default filled in
 * @param from first stage of a conversion
 * @param to second stage of a conversion
 * @param clock what starts the clock
 */
record CommitmentStages(
        Optional<String> stage, Optional<String> from, Optional<String> to, Optional<Commitment.ClockStart> clock) {

    /** The stages as far as they could be read; stages that the measure cannot be taken at are noted as mistakes. */
    static CommitmentStages read(YamlMapping commitment, MeasureCode measure, StageList stages) {
        MeasureKeys keys = MeasureKeys.of(measure);
        Optional<YamlValue> stageValue = value(commitment, keys, "stage", "stage: mql");
        Optional<String> stage = stageValue.flatMap(value -> value.as(stages.listed()));
        Optional<String> from = value(commitment, keys, "from", "from: lead").flatMap(v -> v.as(stages.listed()));
        Optional<YamlValue> toValue = value(commitment, keys, "to", "to: customer");
        Optional<String> to = toValue.flatMap(value -> value.as(stages.listed()));
        Optional<Commitment.ClockStart> clock = value(commitment, keys, "clock-from", "clock-from: mql")
                .flatMap(value -> value.as(text -> clock(text, stages)));

        refuseVisits(commitment, measure, stage, from);
        if (from.isPresent() && to.isPresent() && stages.isNotBefore(from.get(), to.get())) {
            toValue.ifPresent(value -> value.refuse("the conversion goes from " + from.get() + " to " + to.get()
                    + ", which does not come after it in \"stages\"; expected \"to\" to be a later stage."));
        }
        refuseMissingDefaults(commitment, measure, stages, clock);
        return new CommitmentStages(stageValue.isPresent() ? stage : defaultStage(measure), from, to, clock);
    }

    private static Optional<YamlValue> value(YamlMapping commitment, MeasureKeys keys, String key, String example) {
        if (keys.required().contains(key)) {
            return commitment.required(key, example);
        }
        return keys.take(key) ? commitment.optional(key) : Optional.empty();
    }

    private static Commitment.ClockStart clock(String text, StageList stages) throws Unexpected {
        if (text.equals("created")) {
            return new Commitment.ClockStart.Created();
        }
        if (text.equals("assigned")) {
            return new Commitment.ClockStart.Assigned();
        }
        if (text.equals(Stage.VISIT)) {
            throw new Unexpected("created, assigned or a stage of leads; a visit has nobody to respond to");
        }
        if (stages.lacks(text)) {
            throw new Unexpected(
                    "created, assigned or the id of a stage that \"stages\" lists: " + String.join(", ", stages.ids()));
        }
        return new Commitment.ClockStart.AtStage(text);
    }

    /** Visits are a number without leads behind it: they cannot be followed or looked at one by one. */
    private static void refuseVisits(
            YamlMapping commitment, MeasureCode measure, Optional<String> stage, Optional<String> from) {
        if (measure == MeasureCode.CONVERSION_COHORT && from.equals(Optional.of(Stage.VISIT))) {
            refuse(
                    commitment,
                    "from",
                    "visits cannot be followed to a sale one by one; expected another stage, or the"
                            + " measure conversion_period.");
        }
        if ((measure == MeasureCode.FIT || measure == MeasureCode.QUALIFIED)
                && stage.equals(Optional.of(Stage.VISIT))) {
            refuse(commitment, "stage", "visits have no columns to look at; expected a stage of leads.");
        }
    }

    private static Optional<String> defaultStage(MeasureCode measure) {
        return switch (measure) {
            case FIT, QUALIFIED, ACCEPTANCE, FEEDBACK, INVALID_REJECTIONS -> Optional.of(Stage.MQL);
            default -> Optional.empty();
        };
    }

    private static void refuseMissingDefaults(
            YamlMapping commitment, MeasureCode measure, StageList stages, Optional<Commitment.ClockStart> clock) {
        boolean namesStage = MeasureKeys.of(measure).take("stage") && commitment.mentions("stage");
        List<String> needed = switch (measure) {
            case LEAD_CYCLE -> List.of(Stage.LEAD, Stage.CUSTOMER);
            case REVENUE_PER_LEAD -> List.of(Stage.LEAD);
            case ATTEMPTS ->
                clock.isPresent() && clock.get().stageOrEmpty().isEmpty() ? List.of(Stage.LEAD) : List.<String>of();
            default ->
                namesStage ? List.<String>of() : defaultStage(measure).stream().toList();
        };
        for (String id : needed) {
            if (stages.lacks(id)) {
                refuse(
                        commitment,
                        "measure",
                        "the measure " + measure.code() + " looks at the stage " + id
                                + ", which \"stages\" does not list; list a stage with the id " + id
                                + " or choose another measure.");
            }
        }
    }

    private static void refuse(YamlMapping commitment, String key, String sentence) {
        commitment.optional(key).ifPresent(value -> value.refuse(sentence));
    }
}
