package slareport.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import slareport.publish.PrivateFiles;

/**
 * What a database file held before its tables were changed, as SQL beside it. H2 changes tables one after the other and not
 * all at once as PostgreSQL does, so that a change which was cut off is undone with the next start.
 */
final class BeforeChange {
    private static final String ENDING = ".before";

    private final Path script;

    private BeforeChange(Path script) {
        this.script = script;
    }

    static BeforeChange of(Path database) {
        return new BeforeChange(database.resolveSibling(database.getFileName() + ENDING));
    }

    /** Undoes a change that was cut off, if one was; can itself be cut off and done again. */
    void restore(Connection administrator) throws SQLException {
        if (Files.exists(script)) {
            try (Statement statement = administrator.createStatement()) {
                statement.execute("drop all objects");
                statement.execute("runscript from '" + script.toString().replace("'", "''") + "' charset 'UTF-8'");
            }
            forget();
        }
    }

    /** Writes down what the database holds, before it is changed. */
    void keep(Connection administrator) throws SQLException {
        Path part = script.resolveSibling(script.getFileName() + ".part");
        try (Statement statement = administrator.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            Files.deleteIfExists(part);
            PrivateFiles.write(part, out -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(lines, text);
                text.flush();
            });
            Files.move(part, script, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The change is done. */
    void forget() {
        try {
            Files.deleteIfExists(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ResultSet lines, Writer text) throws IOException {
        try {
            while (lines.next()) {
                text.append(lines.getString(1)).append('\n');
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
