package slareport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import slareport.crm.CrmRow;
import slareport.crm.EntityReading;
import slareport.crm.Fact;
import slareport.facts.Entity;

/** Reads the files of one entity into the findings; its files are open for the time of the step. */
final class EntityReader implements ItemStreamReader<CrmRow> {
    private final Exports exports;
    private final Entity entity;
    private final Findings findings;
    private final Progress progress;
    private @Nullable EntityReading reading;

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
    public @Nullable CrmRow read() {
        return opened().next();
    }

    /** What a row says, or null when it is rejected. */
    @Nullable Fact parse(CrmRow row) {
        return opened().parse(row);
    }

    /** Keeps what the rows of a chunk say. */
    void keep(Chunk<? extends Fact> chunk) {
        for (Fact fact : chunk) {
            fact.addTo(findings.facts());
        }
        progress.read(opened().bytesRead());
    }

    @Override
    public void close() {
        if (reading != null) {
            try {
                reading.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                reading = null;
            }
        }
    }

    private EntityReading opened() {
        if (reading == null) {
            throw new IllegalStateException("the files of " + entity.code() + " are not open");
        }
        return reading;
    }
}
