package slareport.measure;

import slareport.agreement.MeasureCode;

/**
 * What a figure is called.
 *
 * @param stageFrom first stage of a conversion, else empty
 * @param stageTo second stage of a conversion, or the one stage of the measure, else empty
 * @param unit as the figures file writes it
 */
record Label(MeasureCode measure, String stageFrom, String stageTo, String unit) {
    static final String COUNT = "count";
    static final String RATIO = "ratio";
    static final String DAYS = "days";
    static final String SECONDS = "s";
    static final String WORKING_SECONDS = "working_s";

    static Label of(MeasureCode measure, String unit) {
        return new Label(measure, "", "", unit);
    }

    static Label at(MeasureCode measure, String stage, String unit) {
        return new Label(measure, "", stage, unit);
    }
}
