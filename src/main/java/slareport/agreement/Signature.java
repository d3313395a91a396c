package slareport.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for which side.
 *
 * @param on the day of the signature, or null while it is missing
 */
public record Signature(String name, Side side, @Nullable LocalDate on) {}
