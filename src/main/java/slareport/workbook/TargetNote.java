package slareport.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slareport.measure.NoData;
import slareport.targets.PastMonth;
import slareport.targets.TargetHistory;
import slareport.words.NoDataWords;

/** Says what is to be known about the past months of a commitment: why some have no value, which had other targets. */
final class TargetNote {
    private final Edition edition;

    TargetNote(Edition edition) {
        this.edition = edition;
    }

    /** The note, empty when all months have a value and the usual target. */
    String of(TargetHistory history) {
        List<String> notes = new ArrayList<>();
        gaps(history)
                .forEach((reason, months) -> notes.add(edition.say(
                        "targets.gap", edition.texts().all(months), new NoDataWords(edition).reason(reason))));
        List<String> own = history.commitment().target().perMonth().keySet().stream()
                .filter(month -> !month.isBefore(history.months().get(0).month()))
                .map(edition.texts()::shortMonth)
                .toList();
        if (!own.isEmpty()) {
            notes.add(edition.say("targets.own", edition.texts().all(own)));
        }
        return edition.texts().capitalised(String.join("; ", notes));
    }

    private Map<NoData, List<String>> gaps(TargetHistory history) {
        Map<NoData, List<String>> gaps = new LinkedHashMap<>();
        for (PastMonth month : history.months()) {
            if (month.noData() != null) {
                gaps.computeIfAbsent(month.noData(), unused -> new ArrayList<>())
                        .add(edition.texts().shortMonth(month.month()));
            }
        }
        return gaps;
    }
}
