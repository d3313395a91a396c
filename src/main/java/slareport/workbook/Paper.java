package slareport.workbook;

import java.util.Set;
import org.apache.poi.ss.usermodel.PaperSize;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.calendar.HolidayRegion;

/** The paper that a country prints on, with the room for rows and columns when it lies on its side. */
enum Paper {
    A4(PaperSize.A4_PAPER, 770, 492),
    LETTER(PaperSize.LETTER_PAPER, 720, 508);

    /** Where letter paper is the usual one, as the Unicode locale data (CLDR, territory paper sizes) has it. */
    private static final Set<String> ON_LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final PaperSize size;
    private final double width;
    private final double height;

    Paper(PaperSize size, double width, double height) {
        this.size = size;
        this.width = width;
        this.height = height;
    }

    /** The paper of the country whose holidays the agreement keeps; A4 where that is not known. */
    static Paper of(Agreement agreement) {
        HolidayRegion holidays = agreement.workingTime().holidays();
        return of(holidays == null ? null : holidays.country());
    }

    /** @param country ISO 3166-1 alpha-2 code, upper case */
    static Paper of(@Nullable String country) {
        return country != null && ON_LETTER.contains(country) ? LETTER : A4;
    }

    PaperSize size() {
        return size;
    }

    /** Room between the margins from left to right, in points. */
    double width() {
        return width;
    }

    /** Room between the margins from top to bottom, in points. */
    double height() {
        return height;
    }
}
