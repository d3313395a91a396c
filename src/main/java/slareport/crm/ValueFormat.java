package slareport.crm;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How dates, numbers and amounts are written.
 *
 * @param zone zone of timestamps without an offset
 * @param patterns tried in order before ISO-8601
 * @param patternTexts the patterns as they are configured
 * @param further patterns of the CRM, tried where neither those nor a common shape read
 * @param decimalMark null where each file is to settle it
 * @param codesBySign currency code by sign
 */
record ValueFormat(
        ZoneId zone,
        List<DatePattern> patterns,
        List<String> patternTexts,
        List<DatePattern> further,
        @Nullable DecimalMark decimalMark,
        Map<String, String> codesBySign) {
    /** The same with patterns of a CRM. */
    ValueFormat with(List<DatePattern> ofCrm) {
        return new ValueFormat(zone, patterns, patternTexts, ofCrm, decimalMark, codesBySign);
    }
}
