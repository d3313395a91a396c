package slareport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves a file or folder onto another name; a file there is replaced. */
@FunctionalInterface
interface Rename {
    /** Whoever looks sees the one or the other, never half. */
    Rename ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
