package slareport.crm;

import java.nio.charset.Charset;

/** How a file's bytes become fields: the character set, unless a byte-order mark says otherwise, and the delimiter. */
record FileFormat(Charset charset, char delimiter) {}
