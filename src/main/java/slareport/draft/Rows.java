package slareport.draft;

import java.util.List;
import slareport.crm.CrmExports;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.RejectedRow;

/** Everything that the rows of exports say. */
record Rows(CrmFacts facts, List<RejectedRow> rejects) {
    /** Reads all files as a run does. */
    static Rows of(CrmExports exports) {
        CrmFacts facts = exports.emptyFacts();
        RejectLog rejects = new RejectLog();
        List<Entity> entities = exports.files().stream()
                .map(InputFile::entity)
                .distinct()
                .sorted()
                .toList();
        for (Entity entity : entities) {
            try (EntityReading reading = exports.open(entity, facts, rejects)) {
                for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                    part.keep();
                }
            }
        }
        return new Rows(facts, rejects.rows());
    }
}
