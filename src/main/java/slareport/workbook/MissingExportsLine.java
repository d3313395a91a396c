package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import slareport.facts.Entity;
import slareport.measure.Figure;
import slareport.measure.NoData;

/** One line that names the exports which were missing although commitments rest on them. */
final class MissingExportsLine {
    private final Edition edition;

    MissingExportsLine(Edition edition) {
        this.edition = edition;
    }

    /** Writes the line; nothing when no commitment lacks an export. */
    void write(Page page, int lastColumn) {
        Set<Entity> missing = EnumSet.noneOf(Entity.class);
        for (Figure figure : edition.review().figures()) {
            NoData noData = figure.commitment().isEmpty() ? null : figure.noData();
            if (noData != null && noData.reason() == NoData.Reason.EXPORT_MISSING && noData.entity() != null) {
                missing.add(noData.entity());
            }
        }
        if (!missing.isEmpty()) {
            List<String> names = missing.stream()
                    .map(entity -> edition.say("entity." + entity.code()))
                    .toList();
            String text =
                    edition.say("missing.exports", names.size(), edition.texts().all(names));
            Notice.write(page, edition, lastColumn, text, SheetName.QUALITY);
        }
    }
}
