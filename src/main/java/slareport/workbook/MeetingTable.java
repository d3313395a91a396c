package slareport.workbook;

import java.util.List;
import slareport.measure.Figure;
import slareport.targets.DeepReview;
import slareport.words.Standing;

/** The minutes of the review, to be filled in: what fell short is already entered, room is left for the rest. */
final class MeetingTable {
    private static final int POINT = 2;
    private static final int EMPTY_ROWS = 4;
    private static final double ROOM_TO_WRITE = 30;

    private final Edition edition;

    MeetingTable(Edition edition) {
        this.edition = edition;
    }

    /** Writes the table over columns 1 to 5. */
    void write(Page page) {
        page.section(5, edition.say("meeting.title"));
        page.sentence(5, edition.say("meeting.note"), Theme.NOTE);
        page.text(1, POINT, edition.say("meeting.point"), Theme.HEAD);
        page.text(3, edition.say("meeting.decision"), Theme.HEAD);
        page.text(4, edition.say("meeting.who"), Theme.HEAD);
        page.text(5, edition.say("meeting.when"), Theme.HEAD);
        page.next();
        if (edition.review().agreed()) {
            Standing.shortest(Standing.of(edition.review())).forEach(gap -> row(page, point(gap)));
        }
        DeepReview review = edition.report().targets().deepReview();
        if (review != null && review.isDue()) {
            row(page, edition.say("meeting.targets"));
        }
        if (edition.report().history() != null
                && !edition.report().history().changes().isEmpty()) {
            row(page, edition.say("meeting.changes"));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            row(page, "");
        }
    }

    private String point(Standing gap) {
        Figure figure = gap.known();
        return edition.say(
                "meeting.gap",
                edition.commitments().side(gap.commitment().by()),
                edition.commitments().shortly(gap.commitment()),
                figure.value() == null ? "–" : edition.units().words(figure.unit(), figure.value()),
                edition.commitments().target(gap.commitment(), edition.review().month()));
    }

    private static void row(Page page, String point) {
        page.text(1, POINT, point, Theme.WRAPPED);
        for (int column : List.of(3, 4, 5)) {
            page.blank(column, Theme.WRAPPED);
        }
        page.atLeast(ROOM_TO_WRITE).next();
    }
}
