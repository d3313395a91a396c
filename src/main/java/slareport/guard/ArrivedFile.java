package slareport.guard;

import java.nio.file.Path;

/**
 * A file that was found in the exports folder.
 *
 * @param entity the word for what it holds, as in {@code leads}
 * @param name relative to the exports folder, with forward slashes
 */
public record ArrivedFile(String entity, String name, Path path) {}
