package slareport.crm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * How the exports are written: for each entity its files, columns and words, and what they have in common. Null or empty
 * parts mean the canonical format. Meant to be bound from configuration under {@value #PREFIX}.
 *
 * @param preset the CRM, or one of its exports, that the files are taken for; by default their headers tell
 * @param timeZone zone of timestamps without an offset; by default the one handed to {@link CrmExports#find}
 * @param delimiter the character between fields, or its name; by default each file settles it
 * @param charset name of the character set; by default each file settles it, and a byte-order mark always wins
 * @param datePatterns date-time patterns of {@link java.time.format.DateTimeFormatter}, tried in order before ISO-8601
 * @param dateLocale language tag of month names in patterns; by default English
 * @param decimalMark point or comma; by default each file settles it
 * @param currencySigns sign by ISO 4217 code
 * @param rejectLimit share of a file's rows that may be rejected; by default {@code 5%}
 * @param finalLineEnd whether the last row of a file must end with a line end: required, as by default, or optional
 */
public record ExportSetup(
        @Nullable String preset,
        @Nullable String timeZone,
        @Nullable String delimiter,
        @Nullable String charset,
        List<String> datePatterns,
        @Nullable String dateLocale,
        @Nullable String decimalMark,
        Map<String, String> currencySigns,
        @Nullable String rejectLimit,
        @Nullable String finalLineEnd,
        EntitySetup leads,
        EntitySetup deals,
        EntitySetup activities,
        EntitySetup stageChanges,
        EntitySetup owners,
        EntitySetup visits,
        EntitySetup spend) {
    /** Where the setup stands in the configuration. */
    public static final String PREFIX = "sla.crm";

    /** Canonical files under their default names. */
    public static final ExportSetup DEFAULT = new ExportSetup(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Null collections count as empty, null entities as {@link EntitySetup#DEFAULT}. */
    public ExportSetup(
            @Nullable String preset,
            @Nullable String timeZone,
            @Nullable String delimiter,
            @Nullable String charset,
            @Nullable List<String> datePatterns,
            @Nullable String dateLocale,
            @Nullable String decimalMark,
            @Nullable Map<String, String> currencySigns,
            @Nullable String rejectLimit,
            @Nullable String finalLineEnd,
            @Nullable EntitySetup leads,
            @Nullable EntitySetup deals,
            @Nullable EntitySetup activities,
            @Nullable EntitySetup stageChanges,
            @Nullable EntitySetup owners,
            @Nullable EntitySetup visits,
            @Nullable EntitySetup spend) {
        this.preset = preset;
        this.timeZone = timeZone;
        this.delimiter = delimiter;
        this.charset = charset;
        this.datePatterns = datePatterns == null ? List.of() : List.copyOf(datePatterns);
        this.dateLocale = dateLocale;
        this.decimalMark = decimalMark;
        this.currencySigns = EntitySetup.sorted(currencySigns);
        this.rejectLimit = rejectLimit;
        this.finalLineEnd = finalLineEnd;
        this.leads = orDefault(leads);
        this.deals = orDefault(deals);
        this.activities = orDefault(activities);
        this.stageChanges = orDefault(stageChanges);
        this.owners = orDefault(owners);
        this.visits = orDefault(visits);
        this.spend = orDefault(spend);
    }

    /** What is said about one entity. */
    public EntitySetup of(Entity entity) {
        return switch (entity) {
            case LEADS -> leads;
            case DEALS -> deals;
            case ACTIVITIES -> activities;
            case STAGE_CHANGES -> stageChanges;
            case OWNERS -> owners;
            case VISITS -> visits;
            case SPEND -> spend;
        };
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

    private static EntitySetup orDefault(@Nullable EntitySetup setup) {
        return setup == null ? EntitySetup.DEFAULT : setup;
    }
}
