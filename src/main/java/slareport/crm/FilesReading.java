package slareport.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.facts.FileCounts;

/** Reads the files of an entity one after the other. */
final class FilesReading implements EntityReading {
    private final List<FileReading> files;
    private int reading;
    private int parsing;

    FilesReading(List<FileReading> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public @Nullable CrmRow next() {
        while (reading < files.size()) {
            CrmRow row = files.get(reading).next();
            if (row != null) {
                return row;
            }
            reading++;
        }
        return null;
    }

    @Override
    public @Nullable Fact parse(CrmRow row) {
        if (files.get(parsing).counts() != row.file()) {
            parsing = indexOf(row.file());
        }
        return files.get(parsing).parse(row);
    }

    @Override
    public long bytesRead() {
        return files.stream().mapToLong(FileReading::bytesRead).sum();
    }

    @Override
    public void close() {
        files.forEach(FileReading::close);
    }

    private int indexOf(FileCounts counts) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).counts() == counts) {
                return i;
            }
        }
        throw new IllegalArgumentException("a row of another reading");
    }
}
