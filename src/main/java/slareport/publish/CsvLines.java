package slareport.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated lines in UTF-8 as RFC 4180 quotes them, each ended by a line feed.
 *
 * <p>The files are read by programs, so a text that starts like a formula stays as it is.
 */
final class CsvLines {
    private final BufferedWriter out;

    CsvLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes one line; a null cell is empty, numbers are plain decimals, instants are ISO-8601 in UTC. */
    void line(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(text(cells[i])));
        }
        out.write('\n');
    }

    /** Hands everything on to the stream, which stays open. */
    void flush() throws IOException {
        out.flush();
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (cell instanceof Instant instant) {
            return instant.toString();
        }
        return cell.toString();
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
