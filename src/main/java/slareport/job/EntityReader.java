package slareport.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.facts.Entity;

/** Reads the files of one entity into the findings; its files are open for the time of the step. */
final class EntityReader implements ItemStreamReader<ExportPart> {
    private final Exports exports;
    private final Entity entity;
    private final Findings findings;
    private final Progress progress;
    private @Nullable EntityReading reading;
    private long rows;

    EntityReader(Exports exports, Entity entity, Findings findings, Progress progress) {
        this.exports = exports;
        this.entity = entity;
        this.findings = findings;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        reading = exports.open(entity, findings.facts(), findings.rejects());
    }

    @Override
    public @Nullable ExportPart read() {
        return opened().next();
    }

    /** Keeps what the rows of each part say. */
    void keep(Chunk<? extends ExportPart> parts) {
        for (ExportPart part : parts) {
            part.keep();
        }
        rows = opened().rows();
        progress.read(opened().bytesRead());
    }

    /** How many rows have been read so far. */
    long rows() {
        return rows;
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    private EntityReading opened() {
        if (reading == null) {
            throw new IllegalStateException("the files of " + entity.code() + " are not open");
        }
        return reading;
    }
}
