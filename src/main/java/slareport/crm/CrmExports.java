package slareport.crm;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import slareport.agreement.Agreements;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.failure.UserError;

/** The exports of one night: which files there are, and how each entity is read. */
public final class CrmExports {
    private CrmExports() {}

    /**
     * Finds the files of a folder.
     *
     * @param zone zone of timestamps without an offset where the setup names none
     * @throws UserError when the folder is missing or holds neither leads nor deals
     */
    public static CrmExports find(Path folder, ExportSetup setup, Agreements agreements, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** The files to be read, by entity and name. */
    public List<InputFile> files() {
        throw new UnsupportedOperationException();
    }

    /** Empty facts with room for the columns that the agreements name. */
    public CrmFacts emptyFacts() {
        throw new UnsupportedOperationException();
    }

    /** Opens all files of an entity; their accounts and columns are entered into {@code facts}. */
    public EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects) {
        throw new UnsupportedOperationException();
    }
}
