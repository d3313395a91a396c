package slareport.crm;

import java.nio.file.Path;
import java.time.Instant;
import slareport.facts.Entity;

/**
 * A file of the exports folder that will be read.
 *
 * @param name relative to the exports folder, with forward slashes
 */
public record InputFile(Entity entity, Path path, String name, long bytes, Instant modified) {}
