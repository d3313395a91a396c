package slareport.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/** Reads the files of an entity one after the other. */
final class FilesReading implements EntityReading {
    /** Enough that the books that are kept for each part take no time. */
    private static final int BLOCKS_A_PART = 512;

    private final ReadAhead ahead;
    private long rows;
    private long bytesOfEndedFiles;
    private long bytesOfFile;
    private boolean ended;

    FilesReading(Entity entity, List<FileReading> files) {
        this.ahead = new ReadAhead(entity, files);
    }

    @Override
    public @Nullable ExportPart next() {
        return ended ? null : this::keepPart;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public long bytesRead() {
        return bytesOfEndedFiles + bytesOfFile;
    }

    @Override
    public void close() {
        ahead.close();
    }

    private void keepPart() {
        for (int i = 0; i < BLOCKS_A_PART && !ended; i++) {
            RowBlock block = ahead.take();
            if (block == null) {
                ended = true;
            } else {
                block.file().keep(block);
                count(block);
                ahead.giveBack(block);
            }
        }
    }

    private void count(RowBlock block) {
        rows += block.rows();
        bytesOfFile = block.bytesRead();
        if (block.isLast()) {
            bytesOfEndedFiles += bytesOfFile;
            bytesOfFile = 0;
        }
    }
}
