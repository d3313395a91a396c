package slareport.words;

import slareport.measure.NoData;

/** Why a figure has no value. */
public final class NoDataWords {
    private final ReportWords words;

    public NoDataWords(ReportWords words) {
        this.words = words;
    }

    /** The reason in half a sentence. */
    public String reason(NoData noData) {
        return switch (noData.reason()) {
            case EXPORT_MISSING -> words.say("nodata.export_missing", entity(noData));
            case COLUMN_MISSING -> words.say("nodata.column_missing", entity(noData), String.valueOf(noData.column()));
            case NOTHING_COUNTED -> words.say("nodata.nothing_counted");
            case MEDIAN_NOT_REACHED -> words.say("nodata.median_not_reached");
            case NO_ATTEMPTS_AGREED -> words.say("nodata.no_attempts_agreed");
            case NOTHING_ELAPSED -> words.say("nodata.nothing_elapsed");
            case BEFORE_EXPORTS -> words.say("nodata.before_exports");
            case NOT_WATCHED -> words.say("nodata.not_watched");
            case STILL_MATURING -> words.say("nodata.still_maturing");
        };
    }

    private String entity(NoData noData) {
        return noData.entity() == null
                ? ""
                : words.say("entity." + noData.entity().code());
    }
}
