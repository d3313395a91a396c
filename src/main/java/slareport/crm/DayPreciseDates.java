package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import slareport.facts.FileCounts;

/** Notes which timestamps of a row are bare dates, and counts them once the row is accepted. */
final class DayPreciseDates {
    private final FileCounts counts;
    private final List<String> ofRow = new ArrayList<>();

    DayPreciseDates(FileCounts counts) {
        this.counts = counts;
    }

    void startRow() {
        ofRow.clear();
    }

    void note(String column) {
        ofRow.add(column);
    }

    void acceptRow() {
        // almost always there is none, and rows are many
        if (!ofRow.isEmpty()) {
            ofRow.forEach(counts::countDayPrecise);
        }
    }
}
