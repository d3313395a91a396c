package slareport.history;

import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;

/** What a figure tells, whatever its value: the same one in every edition of a month. */
record FigureKey(
        MeasureCode measure, String stageFrom, String stageTo, Scope scope, String scopeValue, String commitment) {
    static FigureKey of(Figure figure) {
        return new FigureKey(
                figure.measure(),
                figure.stageFrom(),
                figure.stageTo(),
                figure.scope(),
                figure.scopeValue(),
                figure.commitment());
    }

    /** The same of all leads or deals. */
    FigureKey withoutCommitment() {
        return new FigureKey(measure, stageFrom, stageTo, scope, scopeValue, "");
    }
}
