package slareport.words;

import slareport.agreement.Target.Direction;
import slareport.measure.Figure;

/** Explains why a commitment fell short: what was reached of what was promised, and which part weighs most. */
public final class GapWords {
    private final ReportWords words;

    public GapWords(ReportWords words) {
        this.words = words;
    }

    /** One or two sentences about what fell short. */
    public String of(Standing gap) {
        Figure figure = gap.known();
        String text = words.say(
                "attention.gap",
                figure.value() == null ? "–" : words.units().words(figure.unit(), figure.value()),
                words.commitments().target(gap.commitment(), words.review().month()));
        return Contribution.worst(gap, words.figures())
                .map(this::contribution)
                .or(() -> Setback.worst(gap, words.review()).map(worst -> setback(gap, worst)))
                .map(part -> text + " " + part)
                .orElse(text);
    }

    private String setback(Standing gap, Setback worst) {
        boolean atLeast = gap.commitment().target().direction() == Direction.AT_LEAST;
        return words.say(
                atLeast ? "attention.fell" : "attention.rose",
                words.scope(worst.scope()),
                words.scopeValue(worst.scope(), worst.scopeValue()),
                words.units().words(worst.unit(), worst.now()),
                words.units().words(worst.unit(), worst.before()));
    }

    private String contribution(Contribution worst) {
        Figure part = worst.figure();
        return words.say(
                "attention.contribution",
                words.scope(part.scope()),
                words.scopeValue(part.scope(), part.scopeValue()),
                part.value() == null ? "–" : words.units().words(part.unit(), part.value()),
                part.denominator() == null ? "–" : words.texts().number(part.denominator(), 0));
    }
}
