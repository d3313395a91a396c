package slareport.crm;

import slareport.failure.UserError;

/** A part of the rows of an entity: enough of them that what is done once a part does not count. */
@FunctionalInterface
public interface ExportPart {
    /**
     * Keeps what the rows say among the facts that the entity was opened for; rows that are rejected are recorded.
     *
     * @throws UserError when a file cannot be read to its end, or when more of its rows were rejected than is allowed
     */
    void keep();
}
