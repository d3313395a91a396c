package slareport.workbook;

import slareport.agreement.MeasureCode;
import slareport.measure.Figure;

/** Names figures by their measure and stages. */
final class FigureName {
    private final Edition edition;

    FigureName(Edition edition) {
        this.edition = edition;
    }

    /** The measure with its stages. */
    String of(Figure figure) {
        String measure = edition.say("measure." + figure.measure().code());
        String to = edition.stages().shortName(figure.stageTo());
        if (!figure.stageFrom().isEmpty()) {
            return measure + ": " + edition.stages().shortName(figure.stageFrom()) + " → " + to;
        }
        boolean named = !figure.stageTo().isEmpty() && figure.measure() != MeasureCode.ACCEPTANCE;
        return named ? measure + ": " + to : measure;
    }

    /** What of a commitment it tells, as the agreement of the month words it; empty for figures of all leads or deals. */
    String commitment(Figure figure) {
        return edition.commitment(figure.commitment())
                .map(edition.commitments()::shortly)
                .orElse(figure.commitment());
    }
}
