package slareport.words;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;

/** Says of figures on cohorts that they have not had time enough, and until when. */
public final class MaturityNote {
    private final ReportWords words;

    public MaturityNote(ReportWords words) {
        this.words = words;
    }

    /** That a figure of the month is still to grow, and until when; empty when it is not. */
    public String of(@Nullable Figure figure) {
        if (figure == null || !words.review().isMaturing(figure)) {
            return "";
        }
        CohortMaturity maturity = words.review().maturity(figure.stageFrom(), figure.stageTo());
        LocalDate day = maturity == null ? null : day(maturity);
        return day == null
                ? words.say("note.maturing.unknown")
                : words.say("note.maturing", words.texts().day(day));
    }

    /** The first day whose report finds a cohort mature, null when that is not known. */
    public @Nullable LocalDate day(CohortMaturity maturity) {
        if (maturity.matureFrom() == null) {
            return null;
        }
        ZonedDateTime from = maturity.matureFrom().atZone(words.agreement().zone());
        LocalDate day = from.toLocalDate();
        boolean isItsStart = day.atStartOfDay(words.agreement().zone()).isEqual(from);
        return isItsStart ? day : day.plusDays(1);
    }
}
