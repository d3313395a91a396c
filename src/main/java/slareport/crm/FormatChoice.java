package slareport.crm;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What is configured of how bytes become fields; null where each file is to settle it. */
record FormatChoice(@Nullable Charset charset, @Nullable Character delimiter) {}
