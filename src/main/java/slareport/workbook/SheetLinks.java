package slareport.workbook;

import java.util.List;

/** Links to all other sheets, in two lines at the top of the first one. */
final class SheetLinks {
    private final Edition edition;
    private final SummaryColumns columns;

    SheetLinks(Edition edition, SummaryColumns columns) {
        this.edition = edition;
        this.columns = columns;
    }

    void write(Page page) {
        int[][] places = {
            {2, 2},
            {3, 4},
            {5, 6},
            {SummaryColumns.CHANGE, SummaryColumns.STRIP + 2},
            {SummaryColumns.STRIP + 3, SummaryColumns.STRIP + 9},
            {SummaryColumns.STRIP + 10, SummaryColumns.LOW},
            {SummaryColumns.HIGH, columns.note()}
        };
        page.text(1, edition.say("summary.version", edition.agreement().version()), Theme.SUBTITLE);
        List<SheetName> sheets = edition.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (i == places.length) {
                page.tall(16).next();
            }
            int[] place = places[i % places.length];
            page.link(
                    page.text(place[0], place[1], sheets.get(i).in(edition.texts()), Theme.LINK),
                    sheets.get(i).address(edition.texts(), "A1"));
        }
        page.tall(16).next();
    }
}
