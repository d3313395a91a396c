package slareport.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.Side;
import slareport.agreement.Stage;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;

/** Commitments in words. */
public final class CommitmentWords {
    private final Texts texts;
    private final StageWords stages;
    private final RuleWords rules;
    private final DurationWords durations;
    private final Units units;

    public CommitmentWords(Texts texts, StageWords stages, Units units) {
        this.texts = texts;
        this.stages = stages;
        this.units = units;
        this.rules = new RuleWords(texts);
        this.durations = new DurationWords(texts);
    }

    /** What is promised, in a few words without the number. */
    public String promise(Commitment commitment) {
        return texts.say(
                "promise." + commitment.measure().code(),
                stage(commitment.from() != null ? commitment.from() : commitment.stage()),
                stage(commitment.to()));
    }

    /** The unit of a figure, or of a commitment's target when there is no figure. */
    public String unit(@Nullable Figure figure, Commitment commitment) {
        return figure == null ? units.of(commitment.measure()) : figure.unit();
    }

    /** The small print: from when, within what, of which leads; empty when nothing limits the promise. */
    public String details(Commitment commitment) {
        List<String> details = new ArrayList<>();
        if (commitment.count() > 0) {
            details.add(texts.say("detail.count", commitment.count()));
        }
        if (commitment.apart() != null) {
            details.add(texts.say("detail.apart", durations.of(commitment.apart())));
        }
        if (commitment.within() != null) {
            details.add(texts.say("detail.within", durations.of(commitment.within())));
        }
        if (commitment.clock() != null) {
            details.add(clock(commitment.clock()));
        }
        if (commitment.where() != null) {
            details.add(texts.say("detail.where", rules.of(commitment.where())));
        }
        return String.join(" · ", details);
    }

    /** Promise and, of the small print, what tells it from its neighbours. */
    public String shortly(Commitment commitment) {
        String promise = promise(commitment);
        return commitment.where() == null ? promise : promise + " · " + rules.of(commitment.where());
    }

    /** The whole commitment as one sentence, with the target of a month. */
    public String sentence(Commitment commitment, YearMonth month) {
        String details = details(commitment);
        String what = promise(commitment) + (details.isEmpty() ? "" : " (" + details + ")");
        return texts.say("commitment.sentence", side(commitment.by()), what, target(commitment, month));
    }

    /** The target of a month, as in at least 90 %. */
    public String target(Commitment commitment, YearMonth month) {
        boolean atLeast = commitment.target().direction() == Direction.AT_LEAST;
        String value =
                units.words(units.of(commitment.measure()), commitment.target().in(month));
        return texts.say(atLeast ? "target.at.least" : "target.at.most", value);
    }

    /** Who promised. */
    public String side(Side side) {
        return switch (side) {
            case MARKETING -> texts.say("side.marketing");
            case SALES -> texts.say("side.sales");
            case BOTH -> texts.say("side.both");
        };
    }

    private String clock(ClockStart clock) {
        if (clock instanceof ClockStart.AtStage at) {
            return texts.say("clock.stage", stages.shortName(at.stage()));
        }
        return texts.say(clock instanceof ClockStart.Created ? "clock.created" : "clock.assigned");
    }

    private String stage(@Nullable String id) {
        return stages.shortName(id == null ? Stage.MQL : id);
    }
}
