package slareport.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import slareport.calendar.EpochMicros;
import slareport.crm.CrmExports;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;

/**
 * How an entity's dates come out under one reading.
 *
 * @param reading only with the patterns that read a date
 * @param unread dates that it does not read
 * @param dates how many it was tried on
 * @param beyond records before 1990, or more than two years after their file was written
 * @param odd deals that closed before they were created, leads that moved on before, records from after their file
 * @param meaning the same for readings under which every record has the same dates
 */
record DateTrial(DateReading reading, long unread, long dates, long beyond, long odd, long meaning) {
    private static final long EARLIEST = micros(LocalDate.of(1990, 1, 1));
    private static final long TWO_YEARS = 731 * EpochMicros.PER_DAY;
    private static final int FEWEST_ODD = 3;
    private static final int ONE_IN_A_HUNDRED = 100;

    static final Comparator<DateTrial> BEST_FIRST = Comparator.comparingLong(DateTrial::unread)
            .thenComparingLong(DateTrial::beyond)
            .thenComparingLong(DateTrial::odd);

    /** Reads the files of an entity as they are found under the reading. */
    static DateTrial of(CrmExports exports, Entity entity, DateReading reading) {
        Set<String> used = new LinkedHashSet<>();
        long unread = 0;
        long dates = 0;
        long written = Long.MIN_VALUE;
        for (InputFile file : exports.files()) {
            if (file.entity() == entity) {
                written = Math.max(written, EpochMicros.of(file.modified()));
                for (FileProfile.DateForm form : exports.profile(file).dates()) {
                    dates += form.count();
                    String pattern = form.form();
                    boolean isRead = pattern != null && !pattern.equals(FileProfile.AMBIGUOUS);
                    unread += isRead ? 0 : form.count();
                    used.add(String.valueOf(pattern));
                }
            }
        }
        CrmFacts facts = exports.emptyFacts();
        try (EntityReading rows = exports.open(entity, facts, new RejectLog())) {
            for (ExportPart part = rows.next(); part != null; part = rows.next()) {
                part.keep();
            }
        }
        RecordDates records = RecordDates.of(entity, facts);
        List<String> patterns = new ArrayList<>(reading.patterns());
        patterns.retainAll(used);
        return new DateTrial(
                new DateReading(patterns, reading.locale()),
                unread,
                dates,
                records.outside(EARLIEST, written + TWO_YEARS),
                records.outOfOrder() + records.createdAfter(written + EpochMicros.PER_DAY),
                // of an entity whose dates cannot be seen, readings with other patterns count as others
                records.isEmpty() ? patterns.hashCode() : records.meaning());
    }

    /** Whether another reading is hardly worse and means other days. */
    boolean isRivalledBy(DateTrial other) {
        long difference = other.odd - odd;
        boolean isClearlyOdder = difference >= FEWEST_ODD && difference * ONE_IN_A_HUNDRED >= dates;
        return other.meaning != meaning && other.unread == unread && other.beyond == beyond && !isClearlyOdder;
    }

    private static long micros(LocalDate day) {
        return EpochMicros.of(Instant.from(day.atStartOfDay(ZoneOffset.UTC)));
    }
}
