package slareport.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.calendar.Allowance;

/** Reads {@code commitments}, in the order of the file. */
final class CommitmentsSection {
    private static final int MOST_TOUCHES = 1_000;

    private final StageList stages;
    private final boolean hasBuyerProfile;
    private final Map<String, Integer> lineById = new HashMap<>();

    private CommitmentsSection(StageList stages, boolean hasBuyerProfile) {
        this.stages = stages;
        this.hasBuyerProfile = hasBuyerProfile;
    }

    /** The commitments that could be read. */
    static List<Commitment> read(YamlValue list, StageList stages, boolean hasBuyerProfile) {
        CommitmentsSection section = new CommitmentsSection(stages, hasBuyerProfile);
        List<Commitment> commitments = new ArrayList<>();
        for (YamlValue item : list.items()) {
            item.mapping().flatMap(section::commitment).ifPresent(commitments::add);
        }
        return commitments;
    }

    private Optional<Commitment> commitment(YamlMapping mapping) {
        MeasureKeys.refuseUnknown(mapping);
        Optional<String> id = mapping.required("id", "id: first-response").flatMap(this::id);
        Optional<Side> by = mapping.required("by", "by: sales").flatMap(value -> value.as(NameForms::side));
        Optional<MeasureCode> measure =
                mapping.required("measure", "measure: first_response").flatMap(value -> value.as(NameForms::measure));
        Optional<YamlValue> target = mapping.required("target", "target: {at-least: 90%}");
        // without the measure nothing says what the other keys should be
        return measure.flatMap(code -> measured(mapping, id, by, code, target));
    }

    private Optional<String> id(YamlValue value) {
        Optional<String> id = value.as(NameForms::commitmentId);
        id.ifPresent(text -> {
            Integer line = lineById.putIfAbsent(
                    text.toLowerCase(Locale.ROOT), value.place().line());
            if (line != null) {
                value.refuse("the id " + text + " belongs to the commitment in line " + line
                        + " already; expected an id of its own.");
            }
        });
        return id;
    }

    private Optional<Commitment> measured(
            YamlMapping mapping,
            Optional<String> id,
            Optional<Side> by,
            MeasureCode measure,
            Optional<YamlValue> targetValue) {
        MeasureKeys keys = MeasureKeys.of(measure);
        keys.refuseForeign(mapping, measure);
        CommitmentStages at = CommitmentStages.read(mapping, measure, stages);
        refuseUndefined(mapping, measure, at);
        Optional<Allowance> within = keys.take("within")
                ? mapping.required("within", "within: 4h").flatMap(value -> value.as(AllowanceForm::allowance))
                : Optional.empty();
        boolean counts = keys.take("count");
        int count = counts
                ? mapping.required("count", "count: 6")
                        .flatMap(value -> value.as(NumberForms.whole(1, MOST_TOUCHES, "a number of touches")))
                        .orElse(0)
                : 0;
        Optional<Allowance> apart =
                counts ? mapping.optional("apart").flatMap(value -> value.as(AllowanceForm::span)) : Optional.empty();
        List<Rule> where = mapping.optional("where")
                .map(value -> WhereSection.conditions(value, isOnVisitsOrSpend(measure, at)))
                .orElse(List.of());
        TargetForm form = new TargetForm(measure, within.orElse(null));
        Optional<Target> target = targetValue.flatMap(value -> TargetSection.read(value, form));
        if (id.isEmpty() || by.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Commitment(
                id.get(),
                by.get(),
                measure,
                at.stage().orElse(null),
                at.from().orElse(null),
                at.to().orElse(null),
                at.clock().orElse(null),
                within.orElse(null),
                count,
                apart.orElse(null),
                where.isEmpty() ? null : WhereSection.joined(where),
                where.size(),
                target.get()));
    }

    private void refuseUndefined(YamlMapping mapping, MeasureCode measure, CommitmentStages at) {
        if (measure == MeasureCode.FIT && !hasBuyerProfile) {
            mapping.refuse(
                    "the measure fit needs to know who is wanted; expected a \"buyer-profile\" in the agreement.");
        }
        if (measure == MeasureCode.QUALIFIED && at.stage().isPresent()) {
            String stage = at.stage().get();
            if (stages.ids().contains(stage) && !stages.withCriteria().contains(stage)) {
                mapping.refuse("the measure qualified needs to know what a lead must meet at the stage " + stage
                        + "; expected \"criteria\" at that stage.");
            }
        }
    }

    private static boolean isOnVisitsOrSpend(MeasureCode measure, CommitmentStages at) {
        return switch (measure) {
            case VISITS, COST_PER, RETURN_ON_SPEND -> true;
            case ENTRIES -> at.stage().equals(Optional.of(Stage.VISIT));
            case CONVERSION_PERIOD -> at.from().equals(Optional.of(Stage.VISIT));
            default -> false;
        };
    }
}
