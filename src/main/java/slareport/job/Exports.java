package slareport.job;

import java.util.List;
import slareport.crm.CrmExports;
import slareport.crm.EntityReading;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.crm.UnreadFile;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.guard.ExportColumns;

/** The exports that a run reads. */
public interface Exports {
    /** The files to be read, by entity and name. */
    List<InputFile> files();

    /** A sentence for each file that was taken for a CRM's, to be said aloud. */
    List<String> recognised();

    /** The tables that are not read, to be said aloud. */
    List<UnreadFile> notRead();

    /** The columns of the files, by entity and name. */
    List<ExportColumns> columns();

    /** Facts that hold nothing yet. */
    CrmFacts emptyFacts();

    /** How a file was understood, for which it is read through. */
    FileProfile profile(InputFile file);

    /** Opens all files of an entity, to be read into {@code facts}. */
    EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects);

    /** The entities of which there are files, in the order in which they are read. */
    default List<Entity> entities() {
        return files().stream().map(InputFile::entity).distinct().sorted().toList();
    }

    /** The size of all files of an entity. */
    default long bytes(Entity entity) {
        return files().stream()
                .filter(file -> file.entity() == entity)
                .mapToLong(InputFile::bytes)
                .sum();
    }

    /** The exports of a CRM. */
    static Exports of(CrmExports crm) {
        return new Exports() {
            @Override
            public List<InputFile> files() {
                return crm.files();
            }

            @Override
            public List<String> recognised() {
                return crm.recognised();
            }

            @Override
            public List<UnreadFile> notRead() {
                return crm.notRead();
            }

            @Override
            public List<ExportColumns> columns() {
                return crm.columns();
            }

            @Override
            public FileProfile profile(InputFile file) {
                return crm.profile(file);
            }

            @Override
            public CrmFacts emptyFacts() {
                return crm.emptyFacts();
            }

            @Override
            public EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects) {
                return crm.open(entity, facts, rejects);
            }
        };
    }
}
