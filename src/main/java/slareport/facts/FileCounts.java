package slareport.facts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts, while reading, where the rows of one file end. */
public final class FileCounts {
    private final Entity entity;
    private final String file;
    private long rows;
    private long superseded;
    private long merged;
    private long rejected;
    private long afterAsOf;
    private long passedOver;
    private final Map<String, Long> dayPrecise = new TreeMap<>();

    /** @param file name of the file, relative to the exports folder */
    public FileCounts(Entity entity, String file) {
        this.entity = entity;
        this.file = file;
    }

    public Entity entity() {
        return entity;
    }

    public String file() {
        return file;
    }

    /** Rows read so far, the header left out. */
    public long rows() {
        return rows;
    }

    /** Rows rejected so far. */
    public long rejected() {
        return rejected;
    }

    /** A data row was read. */
    public void countRow() {
        rows++;
    }

    /** A row that was read is rejected. */
    public void countRejected() {
        rejected++;
    }

    /** A line below the header holds nothing of the entity, and so is none of its rows. */
    public void countPassedOver() {
        passedOver++;
    }

    long passedOver() {
        return passedOver;
    }

    /** Lines read so far, the header left out: rows of the entity, and lines that hold nothing of it. */
    public long lines() {
        return rows + passedOver;
    }

    /** A timestamp of a row that was understood is a bare date. */
    public void countDayPrecise(String column) {
        dayPrecise.merge(column, 1L, Long::sum);
    }

    /** How many timestamps are bare dates, by canonical column. */
    public Map<String, Long> dayPrecise() {
        return Collections.unmodifiableMap(dayPrecise);
    }

    void countSuperseded() {
        superseded++;
    }

    /** Forgets what an earlier settlement found. */
    void unsettle() {
        merged = 0;
        afterAsOf = 0;
    }

    void countMerged() {
        merged++;
    }

    void countAfterAsOf() {
        afterAsOf++;
    }

    /** The account of the file; what went nowhere else was loaded. */
    Reconciliation reconciliation() {
        long loaded = rows - superseded - merged - rejected - afterAsOf;
        return new Reconciliation(entity, file, rows, loaded, superseded, merged, rejected, afterAsOf);
    }
}
