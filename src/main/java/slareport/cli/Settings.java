package slareport.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import slareport.crm.ExportSetup;
import slareport.failure.UserError;
import slareport.workbook.RecordLinks;

/**
 * The settings under {@code sla}, as they are written; null where nothing was set.
 *
 * @param agreement file or folder of the agreement
 * @param exports folder of the CRM's exports
 * @param out output folder
 * @param month the month to report
 * @param asOf the instant up to which facts count
 * @param database folder of the database file; by default {@code var} beside the output folder
 * @param recordUrl address of a lead in the CRM, with {@code {lead_id}} where its id stands
 * @param grace for how many working days after its end a month stays provisional
 * @param retention how long things are kept
 * @param guards what makes exports doubtful
 * @param logFormat how lines are written: plain or json
 * @param metrics who is told how runs end
 * @param crm how the exports are written
 * @param mail who gets the report by mail
 */
record Settings(
        @Nullable String agreement,
        @Nullable String exports,
        @Nullable String out,
        @Nullable String month,
        @Nullable String asOf,
        @Nullable String database,
        @Nullable String recordUrl,
        @DefaultValue RetentionSettings retention,
        @DefaultValue("" + GRACE_WORKING_DAYS) int grace,
        @DefaultValue GuardSettings guards,
        @Nullable String logFormat,
        @DefaultValue MetricsSettings metrics,
        @DefaultValue ExportSetup crm,
        @DefaultValue MailSettings mail) {
    static final int GRACE_WORKING_DAYS = 3;
    private static final int MOST_GRACE = 60;

    Settings {
        if (grace < 0 || grace > MOST_GRACE) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The setting sla.grace is a number of working days from 0 to " + MOST_GRACE
                            + " for which a month stays provisional after its end; another value was given.");
        }
        links(recordUrl);
        LogFormat.of(logFormat);
        if (!metrics.isEmpty()) {
            metrics.watch();
        }
    }

    /** Links to the CRM's records of leads, none when nothing was set. */
    RecordLinks recordLinks() {
        return links(recordUrl);
    }

    private static RecordLinks links(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return RecordLinks.NONE;
        }
        return RecordLinks.to(written)
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "The setting sla.record-url is an http or https address with a host, without a user name, and with"
                                + " {lead_id} once behind the host, such as https://crm.example/leads/{lead_id}; another"
                                + " value was given."));
    }
}
