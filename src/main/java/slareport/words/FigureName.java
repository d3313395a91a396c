package slareport.words;

import slareport.agreement.MeasureCode;
import slareport.measure.Figure;

/** Names figures by their measure and stages. */
public final class FigureName {
    private final ReportWords words;

    public FigureName(ReportWords words) {
        this.words = words;
    }

    /** The measure with its stages. */
    public String of(Figure figure) {
        String measure = words.say("measure." + figure.measure().code());
        String to = words.stages().shortName(figure.stageTo());
        if (!figure.stageFrom().isEmpty()) {
            return measure + ": " + words.stages().shortName(figure.stageFrom()) + " → " + to;
        }
        boolean named = !figure.stageTo().isEmpty() && figure.measure() != MeasureCode.ACCEPTANCE;
        return named ? measure + ": " + to : measure;
    }

    /** What of a commitment it tells, as the agreement of the month words it; empty for figures of all leads or deals. */
    public String commitment(Figure figure) {
        return words.commitment(figure.commitment())
                .map(words.commitments()::shortly)
                .orElse(figure.commitment());
    }
}
