package slareport.crm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How files and their values are written, as configured; null or empty where nothing is said. */
record FormatSetup(
        @Nullable String timeZone,
        @Nullable String delimiter,
        @Nullable String charset,
        List<String> datePatterns,
        @Nullable String dateLocale,
        @Nullable String decimalMark,
        Map<String, String> currencySigns,
        @Nullable String rejectLimit,
        @Nullable String finalLineEnd) {}
