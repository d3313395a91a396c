package slareport.crm;

import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/**
 * What the unambiguous values of a file say about the ambiguous ones. The file is read through once, and only when the
 * first ambiguous value turns up; what stays open is refused with the setting that would settle it.
 */
final class FileEvidence {
    private final ExportFile file;
    private @Nullable EvidenceScan scan;

    FileEvidence(ExportFile file) {
        this.file = file;
    }

    /** Whether day or month comes first in {@code 03/04/2026}. */
    DayOrder dayOrder() {
        Choice<DayOrder> choice = scanned().dayOrder();
        if (choice.isContradictory()) {
            throw refusal(
                    "writes some dates with the day first and others with the month first, as " + choice.lines()
                            + " show; mend the export, or list the patterns that hold in ",
                    "date-patterns");
        }
        if (choice.isOpen()) {
            throw refusal(
                    "has dates in which day and month can be taken for each other, and no row that tells which comes "
                            + "first; say it with a pattern such as d/M/yyyy or M/d/yyyy in ",
                    "date-patterns");
        }
        return choice.settled();
    }

    /** Whether the mark in {@code 1,234} is for decimals. */
    DecimalMark decimalMark() {
        Choice<DecimalMark> choice = scanned().decimalMark();
        if (choice.isContradictory()) {
            throw refusal(
                    "writes some numbers with a decimal point and others with a decimal comma, as " + choice.lines()
                            + " show; mend the export, or say which one holds in ",
                    "decimal-mark");
        }
        if (choice.isOpen()) {
            throw refusal(
                    "has numbers with one mark before three digits, and no row that tells whether it is for decimals or "
                            + "for thousands; name the decimal mark, \".\" or \",\", in ",
                    "decimal-mark");
        }
        return choice.settled();
    }

    /** The refusal of years of two digits, which no other row can settle. */
    UserError shortYear() {
        return refusal(
                "has dates with a year of two digits, which can be meant in several ways; say it with a pattern such as "
                        + "dd-MM-yy in ",
                "date-patterns");
    }

    private EvidenceScan scanned() {
        if (scan == null) {
            scan = new EvidenceScan(file);
        }
        return scan;
    }

    private UserError refusal(String whatIsWrong, String key) {
        return new OpenSetting(
                file.input().entity(),
                key,
                file.name() + " " + whatIsWrong + file.plan().setting(key) + ".");
    }
}
