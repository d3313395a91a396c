package slareport.crm;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes become fields.
 *
 * @param charset the character set, unless a byte-order mark says otherwise; null for UTF-8 until a byte shows that it is
 *     Windows-1252
 * @param delimiter the character between fields
 * @param named whether the first line is none of the table's but names the delimiter, as Excel writes it
 */
record FileFormat(@Nullable Charset charset, char delimiter, boolean named) {
    FileFormat(@Nullable Charset charset, char delimiter) {
        this(charset, delimiter, false);
    }

    /** Whether a text can be cut at a character, which is to be a single byte of UTF-8. */
    static boolean isSingleByte(char c) {
        return c < 0x80;
    }
}
