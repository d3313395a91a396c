package slareport.crm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers of one file under the decimal mark that is configured or that the file itself settles. */
final class NumberReader {
    private final @Nullable DecimalMark configured;
    private final FileEvidence evidence;

    NumberReader(ValueFormat format, FileEvidence evidence) {
        this.configured = format.decimalMark();
        this.evidence = evidence;
    }

    /** The number that a stripped text without a sign says, or null. */
    @Nullable BigDecimal number(String text) {
        NumberText.Marks marks = NumberText.marks(text);
        if (marks == NumberText.Marks.BROKEN) {
            return null;
        }
        if (configured != null) {
            return NumberText.number(text, configured);
        }
        return NumberText.number(
                text,
                switch (marks) {
                    case COMMA -> DecimalMark.COMMA;
                    case EITHER -> evidence.decimalMark();
                    default -> DecimalMark.POINT;
                });
    }
}
