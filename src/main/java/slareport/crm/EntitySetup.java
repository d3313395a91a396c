package slareport.crm;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the exports of one entity are written. Whatever is null or empty falls back to {@link ExportSetup}, and from there
 * to the canonical format.
 *
 * @param files globs relative to the exports folder, ignoring case
 * @param columns header of the export by canonical (or further) column name; one header may feed several columns
 * @param values by column and canonical value, the words that the export uses for it
 * @param preset the CRM, or one of its exports, that the files are taken for; by default their headers tell
 * @param timeZone zone of timestamps without an offset
 * @param delimiter the character between fields, or its name ({@code comma}, {@code semicolon}, {@code tab}, {@code pipe})
 * @param charset name of the character set
 * @param datePatterns date-time patterns of {@link java.time.format.DateTimeFormatter}, tried in order
 * @param dateLocale language tag of month names in patterns
 * @param decimalMark point or comma
 * @param currencySigns sign by ISO 4217 code
 * @param rejectLimit share of a file's rows that may be rejected, such as {@code 5%}
 * @param finalLineEnd whether the last row must end with a line end: required or optional
 */
public record EntitySetup(
        List<String> files,
        Map<String, String> columns,
        Map<String, Map<String, List<String>>> values,
        @Nullable String preset,
        @Nullable String timeZone,
        @Nullable String delimiter,
        @Nullable String charset,
        List<String> datePatterns,
        @Nullable String dateLocale,
        @Nullable String decimalMark,
        Map<String, String> currencySigns,
        @Nullable String rejectLimit,
        @Nullable String finalLineEnd) {
    /** Nothing said: the canonical format under its default file names. */
    public static final EntitySetup DEFAULT = new EntitySetup(
            List.of(), Map.of(), Map.of(), null, null, null, null, List.of(), null, null, Map.of(), null, null);

    /** Null collections count as empty. */
    public EntitySetup(
            @Nullable List<String> files,
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Map<String, List<String>>> values,
            @Nullable String preset,
            @Nullable String timeZone,
            @Nullable String delimiter,
            @Nullable String charset,
            @Nullable List<String> datePatterns,
            @Nullable String dateLocale,
            @Nullable String decimalMark,
            @Nullable Map<String, String> currencySigns,
            @Nullable String rejectLimit,
            @Nullable String finalLineEnd) {
        this.files = files == null ? List.of() : List.copyOf(files);
        this.columns = sorted(columns);
        SortedMap<String, Map<String, List<String>>> words = new TreeMap<>();
        sorted(values).forEach((column, ofColumn) -> words.put(column, sorted(ofColumn)));
        this.values = Collections.unmodifiableSortedMap(words);
        this.preset = preset;
        this.timeZone = timeZone;
        this.delimiter = delimiter;
        this.charset = charset;
        this.datePatterns = datePatterns == null ? List.of() : List.copyOf(datePatterns);
        this.dateLocale = dateLocale;
        this.decimalMark = decimalMark;
        this.currencySigns = sorted(currencySigns);
        this.rejectLimit = rejectLimit;
        this.finalLineEnd = finalLineEnd;
    }

    /** In the order of keys, for the text of a setup is part of what a run is known by. */
    static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    FormatSetup format() {
        return new FormatSetup(
                timeZone,
                delimiter,
                charset,
                datePatterns,
                dateLocale,
                decimalMark,
                currencySigns,
                rejectLimit,
                finalLineEnd);
    }
}
