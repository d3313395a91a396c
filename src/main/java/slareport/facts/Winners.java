package slareport.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several rows with the same id holds: the one modified last, else the one read last. Rows must arrive in the
 * order of file names and lines. The others are counted as superseded in their own files.
 */
final class Winners {
    private final List<FileCounts> files = new ArrayList<>();
    private final IntColumn fileNumbers = new IntColumn();
    private final InstantColumn modified = new InstantColumn();

    /** A row for a record that was not there before. */
    void first(int record, FileCounts file, long modifiedAt) {
        settle(record, file, modifiedAt);
    }

    /** A further row for a record; true when it replaces the one before. */
    boolean replaces(int record, FileCounts file, long modifiedAt) {
        if (modifiedAt < modified.get(record)) {
            file.countSuperseded();
            return false;
        }
        fileOf(record).countSuperseded();
        settle(record, file, modifiedAt);
        return true;
    }

    /** The file that the record's winning row comes from. */
    FileCounts fileOf(int record) {
        return files.get(fileNumbers.get(record));
    }

    /** When the record's winning row was modified, in epoch microseconds or NONE. */
    long modifiedAt(int record) {
        return modified.get(record);
    }

    private void settle(int record, FileCounts file, long modifiedAt) {
        int last = files.size() - 1;
        if (last < 0 || files.get(last) != file) {
            files.add(file);
            last++;
        }
        fileNumbers.set(record, last);
        modified.set(record, modifiedAt);
    }
}
